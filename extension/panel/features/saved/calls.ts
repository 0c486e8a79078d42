// What keeping asks of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type { setSaved as setCaseSaved } from '#shared/contract/case-library.ts';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/saved.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type SavedCalls = {
  setSaved: Call<typeof contract.setSaved>;
  listSaved: Call<typeof contract.listSaved>;
  /** The library keeps its own. */
  setCaseSaved: Call<typeof setCaseSaved>;
};

export const savedKeys = {
  all: ['saved'] as const,
  list: ['saved', 'list'] as const,
  one: (id: string) => ['saved', 'one', id] as const,
};

/** What is hidden must be gone from the list too. */
export const savedKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'post-changed' || kind === 'refresh-all' ? [savedKeys.all] : [];
