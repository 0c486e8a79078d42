// What chases need of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server
// refuses; anything else it throws is the world failing. Keys name what lies in the one cache (decision 11).
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/chases.ts';
import type { exportChases } from '#shared/contract/chases-keeping.ts';
import type { search } from '#shared/contract/directory.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

/** Changes that may wait on the device for the network: each carries its own key. */
export type ChaseDeeds = {
  createChase: Call<typeof contract.createChase>;
  describeChase: Call<typeof contract.describeChase>;
  moveDue: Call<typeof contract.moveDue>;
  sayState: Call<typeof contract.sayState>;
  closeChase: Call<typeof contract.closeChase>;
  reopenChase: Call<typeof contract.reopenChase>;
  planChecks: Call<typeof contract.planChecks>;
  recordCheck: Call<typeof contract.recordCheck>;
  carryOn: Call<typeof contract.carryOn>;
};
export type DeedName = keyof ChaseDeeds;
export type InputOf<Name extends DeedName> = Parameters<ChaseDeeds[Name]>[0];

export type ChaseCalls = ChaseDeeds & {
  listChases: Call<typeof contract.listChases>;
  countChases: Call<typeof contract.countChases>;
  readChase: Call<typeof contract.readChase>;
  openLink: Call<typeof contract.openLink>;
  revokeLink: Call<typeof contract.revokeLink>;
  readNicknameKey: Call<typeof contract.readNicknameKey>;
  exportChases: Call<typeof exportChases>;
  /** The directory, so that a chase names a service that others know. */
  searchServices: Call<typeof search>;
};

export const chaseKeys = {
  all: ['chases'] as const,
  counts: ['chases', 'counts'] as const,
  list: (view: string) => ['chases', 'list', view] as const,
  one: (chaseId: string) => ['chases', 'one', chaseId] as const,
  services: (words: string) => ['chase-services', words] as const,
  /** Beside the others on purpose: a change on the server says nothing about a nickname. */
  nickname: (chaseId: string) => ['chase-nickname', chaseId] as const,
};

/** What is out of date after a change. */
export const chaseKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'chase-changed' || kind === 'refresh-all' ? [chaseKeys.all] : [];
