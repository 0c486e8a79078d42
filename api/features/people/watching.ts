// Roles that watch over others, and over each other: a second person gives and takes them, and no program does.
import type { Peer } from '#api/access/peer.ts';
import type { Role } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';

const watching: readonly Role[] = ['administrator', 'moderator', 'auditor'];

export const watches = (some: readonly Role[]): boolean => some.some((role) => watching.includes(role));

/** Whoever finds somebody's API key must not make themselves an administrator by it, for that would outlast the key. */
export function checkByHand({ keyId }: Pick<Peer, 'keyId'>, some: readonly Role[]): void {
  if (keyId !== undefined && watches(some)) throw refuse('not-allowed');
}
