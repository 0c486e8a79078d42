// What the audit trail holds of oneself, newest first: deeds, never words. What one did anonymously is not in it by name, and so
// not here either.
import type { z } from 'zod';
import { readOwnTrail } from '#api/audit/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { listMyTrail as contract } from '#shared/contract/session.ts';

export async function listMyTrail(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof contract.input>,
) {
  if (cursor !== undefined && !/^\d{1,18}$/.test(cursor)) throw refuse('malformed');
  const rows = await readOwnTrail(db, peer.communityId, peer.personId, cursor ?? null, limit + 1);
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(({ at, deed }) => ({ at: at.toISOString(), deed })),
    next: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}
