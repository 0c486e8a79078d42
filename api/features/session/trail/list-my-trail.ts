// What the audit trail holds of oneself, newest first: deeds, never words. What one did anonymously is not in it by name, and so
// not here either. What an administrator did to one is, without saying which administrator.
import { z } from 'zod';
import { readOwnTrail } from '#api/audit/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type Role, roles } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listMyTrail as contract, TrailDeed } from '#shared/contract/session.ts';

export async function listMyTrail(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.input>,
) {
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw refuse('malformed');
  const rows = await readOwnTrail(db, peer.communityId, peer.personId, cursor ?? null, limit + 1);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(
      ({ at, deed, toThem }): TrailDeed => ({
        at: at.toISOString(),
        deed,
        ...(toThem === null ? {} : { toMe: rolesIn(toThem) }),
      }),
    ),
    next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}

const ofRoles = z.object({ given: z.string().default(''), taken: z.string().default('') });

/** Roles stand there with a space between. Nothing else of the detail leaves. */
function rolesIn(detail: string): { given: Role[]; taken: Role[] } {
  const { given, taken } = ofRoles.parse(JSON.parse(detail));
  const among = (text: string) => roles.filter((role) => text.split(' ').includes(role));
  return { given: among(given), taken: among(taken) };
}
