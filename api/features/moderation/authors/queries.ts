// The SQL of what an author is told: decisions of their own posts, their appeals, and notices. A notice finds its person
// inside the database: whoever sends one learns no name.
import { sql } from 'kysely';
import { isForAuthor } from '#api/access/decision.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ModerationCaseId, NoticeId, PersonId, PostId } from '#shared/basics/ids.ts';
import type { NoticeKind } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export type Before<Id extends string> = { at: Date; id: Id };

const notYetAppealed = sql<boolean>`(decided.decision not in ('kept', 'cut') and not exists (
    select 1 from moderation_case as appeal
    where appeal.community_id = decided.community_id and appeal.appeal_of = decided.case_id)
    and not exists (select 1 from post_evidence as gone where gone.community_id = decided.community_id
      and gone.post_id = decided.post_id and not gone.is_cut and gone.forgotten_at is not null))`;

const decidedFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('moderation_case as decided')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'decided.community_id')
        .onRef('post.post_id', '=', 'decided.post_id'),
    )
    .select([
      'decided.case_id as id',
      'decided.post_id as postId',
      'post.thread_id as threadId',
      'decided.decision',
      'decided.words',
      'decided.decided_at as at',
      notYetAppealed.as('canAppeal'),
    ])
    .where('decided.community_id', '=', peer.communityId)
    .where('decided.decided_at', 'is not', null)
    .where('post.author_id', '=', peer.personId)
    .where(isForAuthor);

export async function selectMyDecisions(
  db: Database,
  peer: Peer,
  before: Before<ModerationCaseId> | null,
  limit: number,
) {
  return await decidedFor(db, peer)
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(decided.decided_at, decided.case_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('decided.decided_at', 'desc')
    .orderBy('decided.case_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findMyDecision(db: Database, peer: Peer, caseId: ModerationCaseId) {
  return await decidedFor(db, peer).where('decided.case_id', '=', caseId).executeTakeFirst();
}

type Appeal = {
  caseId: ModerationCaseId;
  of: ModerationCaseId;
  postId: PostId;
  words: StrippedText;
  now: Date;
};

/** False when the post stands in the queue already, or this decision was appealed in the same moment. */
export async function insertAppeal(trx: Trx, peer: Peer, appeal: Appeal): Promise<boolean> {
  const row = await trx
    .insertInto('moderation_case')
    .values({
      community_id: peer.communityId,
      case_id: appeal.caseId,
      post_id: appeal.postId,
      why: sql<['appealed']>`array['appealed']`,
      is_leak: false,
      appeal_of: appeal.of,
      appeal_words: appeal.words,
      opened_at: appeal.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('case_id')
    .executeTakeFirst();
  return row !== undefined;
}

type NewNotice = {
  noticeId: NoticeId;
  postId: PostId;
  kind: Exclude<NoticeKind, 'reinstated'>;
  words: StrippedText;
  now: Date;
};

/** To whoever wrote the post. False when there is no such post, it is one's own, or this notice was sent before. */
export async function insertNotice(trx: Trx, peer: Peer, notice: NewNotice): Promise<boolean> {
  const { noticeId, postId, kind, words, now } = notice;
  const { rows } = await sql`
    insert into author_notice (community_id, notice_id, person_id, post_id, kind, words, at, by_id)
    select post.community_id, ${noticeId}::uuid, post.author_id, post.post_id, ${kind}, ${words}, ${now}::timestamptz,
      ${peer.personId}::uuid
    from post where post.community_id = ${peer.communityId} and post.post_id = ${postId}
      and post.author_id <> ${peer.personId}
    on conflict do nothing
    returning notice_id`.execute(trx);
  return rows.length > 0;
}

type TalkNotice = Omit<NewNotice, 'postId'> & { personId: PersonId; talkName: string };

/** To one of two who talk over the relay, whom the moderator knows by the name of that talk. */
export async function insertTalkNotice(trx: Trx, peer: Peer, notice: TalkNotice): Promise<void> {
  await trx
    .insertInto('author_notice')
    .values({
      community_id: peer.communityId,
      notice_id: notice.noticeId,
      person_id: notice.personId,
      post_id: null,
      talk_name: notice.talkName,
      kind: notice.kind,
      words: notice.words,
      at: notice.now,
      by_id: peer.personId,
      lifted_by: null,
      lifted_at: null,
    })
    .execute();
}

/** What was sent with this id before. */
export async function findNotice(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  noticeId: NoticeId,
) {
  return await db
    .selectFrom('author_notice')
    .select(['kind', 'post_id as postId', 'words'])
    .where('community_id', '=', communityId)
    .where('notice_id', '=', noticeId)
    .executeTakeFirst();
}

export async function selectMyNotices(
  db: Database,
  peer: Peer,
  before: Before<NoticeId> | null,
  limit: number,
) {
  return await db
    .selectFrom('author_notice')
    .select(['notice_id as id', 'kind', 'post_id as postId', 'words', 'at'])
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .$if(before !== null, (query) =>
      query.where(sql<boolean>`(at, notice_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('notice_id', 'desc')
    .limit(limit)
    .execute();
}
