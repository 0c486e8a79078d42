// What recognition asks of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import type { ContributionKind } from '#shared/basics/lists.ts';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/recognition.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type RecognitionCalls = {
  readContribution: Call<typeof contract.readContribution>;
  listContribution: Call<typeof contract.listContribution>;
};

export type From = string | null;
export const recognitionKeys = {
  all: ['recognition'] as const,
  contribution: (from: From) => ['recognition', 'contribution', from] as const,
  contributed: (what: ContributionKind, from: From) => ['recognition', 'contributed', what, from] as const,
  /** Whole, for the copy. */
  appraisal: (from: From) => ['recognition', 'appraisal', from] as const,
};

/** More pages than anybody has case studies or modules. */
const pagesMax = 10;
export type LineOf<Kind extends contract.ContributionLine['kind']> = Extract<
  contract.ContributionLine,
  { kind: Kind }
>;

/** All lines of a kind, for what is taken along: it must not depend on the page. */
export async function readWhole<Kind extends contract.ContributionLine['kind']>(
  { listContribution }: RecognitionCalls,
  { what, kind, from }: { what: ContributionKind; kind: Kind; from: From },
): Promise<LineOf<Kind>[]> {
  const all: LineOf<Kind>[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < pagesMax; page += 1) {
    const { items, next } = await listContribution({ what, from, cursor, limit: limits.pageSizeMax });
    all.push(...items.filter((line): line is LineOf<Kind> => line.kind === kind));
    if (next === null) break;
    cursor = next;
  }
  return all;
}

const touching: readonly Change['kind'][] = ['answer-accepted', 'post-changed', 'refresh-all'];
export const recognitionKeysTouchedBy = ({ kind }: Pick<Change, 'kind'>) =>
  touching.includes(kind) ? [recognitionKeys.all] : [];
