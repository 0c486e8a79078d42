// Whom the trial's provider knows: plain data, all invented.
import type { Role } from '#shared/basics/lists.ts';

/** `key` is the subject that the provider vouches for; the evaluation's identities are keyed by it. */
export type DemoPerson = {
  key: string;
  name: string;
  roles: readonly Role[];
  organisation: string;
  community: string;
  isSuspended: boolean;
};
