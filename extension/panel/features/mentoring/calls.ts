// What mentoring needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/mentoring.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type MentoringCalls = {
  readMyOffer: Call<typeof contract.readMyOffer>;
  setOffer: Call<typeof contract.setOffer>;
  withdrawOffer: Call<typeof contract.withdrawOffer>;
  readOffer: Call<typeof contract.readOffer>;
  endOffer: Call<typeof contract.endOffer>;
};

export const mentoringKeys = {
  all: ['mentoring'] as const,
  mine: ['mentoring', 'mine'] as const,
  one: (offerId: string) => ['mentoring', 'one', offerId] as const,
};

/** One's own offer may have been ended: it is told like news of a talk. */
export const mentoringKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'relay-changed' || kind === 'refresh-all' ? [mentoringKeys.all] : [];
