// What naming colleagues needs of the server, as plain functions, so that a test hands in its own. Each throws a Refusal when the server refuses.
import type { z } from 'zod';
import type { KeeperRole } from '#shared/basics/lists.ts';
import type { listKeepers } from '#shared/contract/people.ts';

export type PeopleCalls = {
  listKeepers: (input: z.input<typeof listKeepers.input>) => Promise<z.output<typeof listKeepers.output>>;
};

export const peopleKeys = {
  keepers: (role: KeeperRole) => ['people', 'keepers', role] as const,
};
