// What searching needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/search.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type FindAsk = z.input<typeof contract.find.input>;

export type SearchCalls = {
  findAll: Call<typeof contract.find>;
  suggest: Call<typeof contract.suggest>;
  chooseFound: Call<typeof contract.choose>;
  listMisses: Call<typeof contract.misses>;
};

export const searchKeys = {
  all: ['search'] as const,
  find: (ask: FindAsk) => ['search', 'find', JSON.stringify(ask)] as const,
  misses: (month: string) => ['search', 'misses', month] as const,
  suggest: (words: string) => ['search', 'suggest', words] as const,
};

/** What is hidden must be gone from the list too. */
export const searchKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'post-changed' || kind === 'refresh-all' ? [searchKeys.all] : [];
