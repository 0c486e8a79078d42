// The SQL of suspensions that stand and of lifting them. A moderator sees the post one was about, never who it is: each stands for
// itself, or lifting one would tell that two masks were one person.
import { sql } from 'kysely';
import { authorOf } from '#api/access/author.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { NoticeId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Author } from '#shared/contract/channels.ts';

export type SuspendedBefore = { at: Date; id: NoticeId };

/** Newest first; those of the reader's own posts are not in it. */
export async function selectSuspensions(
  db: Database,
  peer: Peer,
  before: SuspendedBefore | null,
  limit: number,
) {
  return await db
    .selectFrom('author_notice as notice')
    .leftJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'notice.community_id')
        .onRef('post.post_id', '=', 'notice.post_id'),
    )
    .select([
      'notice.notice_id as id',
      'notice.post_id as postId',
      'post.thread_id as threadId',
      sql<Author>`case when notice.talk_name is null then ${authorOf('post')}
        else json_build_object('kind', 'anonymous', 'pseudonym', notice.talk_name) end`.as('author'),
      'notice.words',
      'notice.at',
      sql<boolean>`(notice.by_id is not distinct from ${peer.personId}::uuid)`.as('isMine'),
      'notice.lifted_at as liftedAt',
    ])
    .where('notice.community_id', '=', peer.communityId)
    .where('notice.kind', '=', 'suspended')
    .where('notice.person_id', '<>', peer.personId)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(notice.at, notice.notice_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('notice.at', 'desc')
    .orderBy('notice.notice_id', 'desc')
    .limit(limit)
    .execute();
}

/** Holds the person until the commit: of two suspensions that are lifted at once the second sees the first. */
export async function lockSuspension(trx: Trx, peer: Peer, noticeId: NoticeId) {
  return await trx
    .selectFrom('author_notice as notice')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'notice.community_id')
        .onRef('person.person_id', '=', 'notice.person_id'),
    )
    .select([
      'notice.post_id as postId',
      sql<boolean>`(notice.by_id is not distinct from ${peer.personId}::uuid)`.as('isMine'),
      'notice.lifted_at as liftedAt',
      sql<boolean>`(notice.lifted_by is not distinct from ${peer.personId}::uuid)`.as('isLiftedByMe'),
    ])
    .where('notice.community_id', '=', peer.communityId)
    .where('notice.notice_id', '=', noticeId)
    .where('notice.kind', '=', 'suspended')
    .where('notice.person_id', '<>', peer.personId)
    .forUpdate(['person', 'notice'])
    .executeTakeFirst();
}

type Lifted = { noticeId: NoticeId; told: NoticeId; words: StrippedText | null; now: Date };

/** The suspension is marked, and its person told by a notice of its own. */
export async function liftNotice(
  trx: Trx,
  peer: Peer,
  { noticeId, told, words, now }: Lifted,
): Promise<void> {
  await sql`
    with lifted as (
      update author_notice set lifted_by = ${peer.personId}, lifted_at = ${now}
      where community_id = ${peer.communityId} and notice_id = ${noticeId}
      returning community_id, person_id, post_id, talk_name)
    insert into author_notice (community_id, notice_id, person_id, post_id, talk_name, kind, words, at, by_id)
    select lifted.community_id, ${told}::uuid, lifted.person_id, lifted.post_id, lifted.talk_name, 'reinstated', ${words}::text,
      ${now}::timestamptz, ${peer.personId}::uuid
    from lifted`.execute(trx);
}
