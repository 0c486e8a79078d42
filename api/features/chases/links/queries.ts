// The SQL of a chase's link, from the worker's side. The token rests as a digest alone.
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChaseId } from '#shared/basics/ids.ts';

type Owner = Pick<Peer, 'communityId'>;
/** Links of a locked chase that nobody has revoked: one at most. */
export async function findLiveLink(db: Database, { communityId }: Owner, chaseId: ChaseId) {
  return db
    .selectFrom('chase_link')
    .select(['link_id as linkId', 'expires_at as expiresAt'])
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
}

export async function insertLink(
  trx: Trx,
  { communityId }: Owner,
  link: { chaseId: ChaseId; linkId: string; tokenHash: string; madeAt: Date; expiresAt: Date },
): Promise<void> {
  await trx
    .insertInto('chase_link')
    .values({
      token_hash: link.tokenHash,
      link_id: link.linkId,
      community_id: communityId,
      chase_id: link.chaseId,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** Says whether there was one. */
export async function revokeLinks(
  trx: Trx,
  { communityId }: Owner,
  chaseId: ChaseId,
  now: Date,
): Promise<boolean> {
  const rows = await trx
    .updateTable('chase_link')
    .set({ revoked_at: now })
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .where('revoked_at', 'is', null)
    .returning('link_id as linkId')
    .execute();
  return rows.length > 0;
}
