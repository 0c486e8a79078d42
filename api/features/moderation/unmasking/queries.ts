// The SQL of un-masking. The name leaves the database in one query alone, for the two moderators who stand for it.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { PostId, UnmaskingId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** SQL: the name may be read. */
const isOpen = sql<boolean>`(unmasking.is_break_glass or unmasking.approved_at is not null)`;

type Asked = {
  unmaskingId: UnmaskingId;
  postId: PostId;
  reason: StrippedText;
  isBreakGlass: boolean;
  now: Date;
};

/** Of a post that was written anonymously by somebody else. False when there is none, or it was asked for before. */
export async function insertUnmasking(trx: Trx, peer: Peer, asked: Asked): Promise<boolean> {
  const { unmaskingId, postId, reason, isBreakGlass, now } = asked;
  const { rows } = await sql`
    insert into unmasking (community_id, unmasking_id, post_id, reason, requested_by, requested_at, is_break_glass)
    select post.community_id, ${unmaskingId}::uuid, post.post_id, ${reason}, ${peer.personId}::uuid,
      ${now}::timestamptz, ${isBreakGlass}::boolean
    from post where post.community_id = ${peer.communityId} and post.post_id = ${postId}
      and post.is_anonymous and post.author_id <> ${peer.personId}
    on conflict do nothing
    returning unmasking_id`.execute(trx);
  return rows.length > 0;
}

export async function lockUnmasking(trx: Trx, peer: Peer, unmaskingId: UnmaskingId) {
  return await trx
    .selectFrom('unmasking')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'unmasking.community_id')
        .onRef('post.post_id', '=', 'unmasking.post_id'),
    )
    .select([
      'unmasking.post_id as postId',
      'unmasking.reason',
      'unmasking.is_break_glass as isBreakGlass',
      isOpen.as('isOpen'),
      sql<boolean>`(unmasking.requested_by = ${peer.personId})`.as('isMine'),
      // Approving to be un-masked oneself would be self-moderation.
      sql<boolean>`(post.author_id = ${peer.personId})`.as('isAuthor'),
      sql<boolean>`(unmasking.approved_by is not distinct from ${peer.personId}::uuid)`.as('isApprovedByMe'),
    ])
    .where('unmasking.community_id', '=', peer.communityId)
    .where('unmasking.unmasking_id', '=', unmaskingId)
    .forUpdate('unmasking')
    .executeTakeFirst();
}

export async function updateApproved(
  trx: Trx,
  peer: Peer,
  unmaskingId: UnmaskingId,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('unmasking')
    .set({ approved_by: peer.personId, approved_at: now })
    .where('community_id', '=', peer.communityId)
    .where('unmasking_id', '=', unmaskingId)
    .execute();
}

export type AskedBefore = { at: Date; id: UnmaskingId };

/** Newest first; those about the reader's own posts are not in it: the author is told by a notice. */
export async function selectUnmaskings(db: Database, peer: Peer, before: AskedBefore | null, limit: number) {
  return await db
    .selectFrom('unmasking')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'unmasking.community_id')
        .onRef('post.post_id', '=', 'unmasking.post_id'),
    )
    .select([
      'unmasking.unmasking_id as id',
      'unmasking.post_id as postId',
      'unmasking.reason',
      'unmasking.requested_at as at',
      'unmasking.is_break_glass as isBreakGlass',
      isOpen.as('isOpen'),
      sql<boolean>`(unmasking.requested_by = ${peer.personId})`.as('isMine'),
    ])
    .where('unmasking.community_id', '=', peer.communityId)
    .where('post.author_id', '<>', peer.personId)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(unmasking.requested_at, unmasking.unmasking_id)
          < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('unmasking.requested_at', 'desc')
    .orderBy('unmasking.unmasking_id', 'desc')
    .limit(limit)
    .execute();
}

/** The one place where an anonymous author's name leaves the database. Called after `lockUnmasking` said `isOpen`. */
export async function findUnmasked(trx: Trx, peer: Peer, unmaskingId: UnmaskingId) {
  return await trx
    .selectFrom('unmasking')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'unmasking.community_id')
        .onRef('post.post_id', '=', 'unmasking.post_id'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'post.community_id')
        .onRef('person.person_id', '=', 'post.author_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .select(['person.name', 'organisation.name as organisation'])
    .where('unmasking.community_id', '=', peer.communityId)
    .where('unmasking.unmasking_id', '=', unmaskingId)
    .where(isOpen)
    .executeTakeFirst();
}
