// Roles that watch over others, and over each other: a second person gives and takes them, and no program that runs for long.
import type { Peer } from '#api/access/peer.ts';
import type { Role } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';

const watching: readonly Role[] = ['administrator', 'moderator', 'auditor'];

export const watches = (some: readonly Role[]): boolean => some.some((role) => watching.includes(role));

/**
 * Whoever finds somebody's API key must not make themselves an administrator by it, for that would outlast the key. A key that was made for
 * this and ends within a day may: else nobody could be appointed through the API.
 */
export function checkMayAppoint(
  { keyId, isDayKey }: Pick<Peer, 'keyId' | 'isDayKey'>,
  some: readonly Role[],
): void {
  if (keyId !== undefined && !isDayKey && watches(some)) throw refuse('not-allowed');
}
