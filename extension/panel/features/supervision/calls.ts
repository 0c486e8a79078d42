// What supervision needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the
// server refuses.
import type { z } from 'zod';
import type { Change } from '#shared/contract/channels.ts';
import type * as contract from '#shared/contract/supervision.ts';

type Call<Deed extends { input: z.ZodType; output: z.ZodType }> = (
  input: z.input<Deed['input']>,
) => Promise<z.output<Deed['output']>>;

export type SupervisionCalls = {
  askSupervision: Call<typeof contract.ask>;
  listMyRequests: Call<typeof contract.listMine>;
  withdrawRequest: Call<typeof contract.withdraw>;
  readStanding: Call<typeof contract.readStanding>;
  listQueue: Call<typeof contract.listQueue>;
  openRequest: Call<typeof contract.open>;
  acknowledgeRequest: Call<typeof contract.acknowledge>;
  closeRequest: Call<typeof contract.close>;
  readHeld: Call<typeof contract.readHeld>;
  listHeld: Call<typeof contract.listHeld>;
  openHeld: Call<typeof contract.openHeld>;
  takeHeld: Call<typeof contract.takeHeld>;
  takeDuty: Call<typeof contract.takeDuty>;
  leaveDuty: Call<typeof contract.leaveDuty>;
};

export const supervisionKeys = {
  all: ['supervision'] as const,
  mine: ['supervision', 'mine'] as const,
  queue: ['supervision', 'queue'] as const,
  standing: ['supervision', 'standing'] as const,
  held: ['supervision', 'held'] as const,
  heldOf: (postId: string) => ['supervision', 'held', postId] as const,
};

/** What is out of date after a change. */
export const supervisionKeysTouchedBy = ({ kind }: Change): readonly (readonly string[])[] =>
  kind === 'supervision-changed' || kind === 'refresh-all' ? [supervisionKeys.all] : [];
