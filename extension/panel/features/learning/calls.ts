// What learning asks of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/learning.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type LearningCalls = {
  saveProgress: Call<typeof contract.saveProgress>;
  listProgress: Call<typeof contract.listProgress>;
};

export const learningKeys = {
  all: ['learning'] as const,
  progress: ['learning', 'progress'] as const,
  /** What is typed to oneself: in memory, gone with the session. */
  reflection: (moduleId: string) => ['learning', 'reflection', moduleId] as const,
};

/** More pages than anybody has modules. */
const pagesMax = 10;

/** All of it: what is complete must not depend on the page. */
export async function readAllProgress({ listProgress }: LearningCalls): Promise<contract.Progress[]> {
  const all: contract.Progress[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const { items, next } = await listProgress({ limit: limits.pageSizeMax, cursor });
    all.push(...items);
    if (next === null) break;
    cursor = next;
  }
  return all;
}

/** Whatever was missed, nobody else changes one's progress. */
export const learningKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'refresh-all' ? [learningKeys.progress] : [];
