// The SQL of the queue and decisions. A reporter's name is in no answer; an author is who readers see.
import { type RawBuilder, type Selectable, sql } from 'kysely';
import { authorOf } from '#api/access/author.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ModerationCaseTable } from '#api/database/tables/moderation.ts';
import type { ModerationCaseId } from '#shared/basics/ids.ts';
import type { Decision, HoldReason, ReportReason } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;
export type At = { at: Date; id: ModerationCaseId };

/** SQL: `opened` is none of this moderator's own business. */
const canDecide = (peer: Peer): RawBuilder<boolean> => sql<boolean>`(post.author_id <> ${peer.personId}
    and not exists (select 1 from post_report as own where own.community_id = opened.community_id
      and own.case_id = opened.case_id and own.reporter_id = ${peer.personId})
    and not exists (select 1 from moderation_case as appealed where appealed.community_id = opened.community_id
      and appealed.case_id = opened.appeal_of and appealed.decided_by = ${peer.personId}))`;

/** SQL: none to whoever wrote the post: a moderator is an author like others. */
const reportsFor = (peer: Peer) => sql<{ reason: ReportReason; words: string | null }[]>`coalesce((
    select json_agg(json_build_object('reason', report.reason, 'words', report.words) order by report.reported_at)
    from post_report as report
    where report.community_id = opened.community_id and report.case_id = opened.case_id
      and post.author_id <> ${peer.personId}), '[]')`;

/** SQL: which rules hold it. Of a mask it is not said that it is new. */
const heldFor = sql<HoldReason[]>`coalesce((select to_json(case when post.is_anonymous
      then array_remove(hold.why, 'first-posts') else hold.why end)
    from post_hold as hold where hold.community_id = post.community_id and hold.post_id = post.post_id
      and 'held' = any (opened.why)), '[]')`;

const rank = sql<string>`concat(case when opened.is_leak then '0' else '1' end,
    case thread.urgency when 'urgent' then '0' else '1' end)`;

type Opened = Pick<
  Selectable<ModerationCaseTable>,
  | 'community_id'
  | 'case_id'
  | 'post_id'
  | 'why'
  | 'is_leak'
  | 'appeal_of'
  | 'appeal_words'
  | 'opened_at'
  | 'decision'
  | 'decided_at'
>;

/**
 * SQL: the case of a held post, by post and version (a UUID of version 8, RFC 9562). A post that was decided and is held again for other
 * words is another case: under the post's own id it would be the one that was decided.
 */
const heldCaseId = sql<ModerationCaseId>`overlay(overlay(
      left(encode(sha256(convert_to(concat(held.post_id, ':', held.version), 'UTF8')), 'hex'), 32)
      placing '8' from 13) placing 'a' from 17)::uuid`;

/**
 * A post that is held waits from the moment it was posted, and is its own case until somebody decides: whoever posts
 * writes nothing of moderation's, and nothing can be held that is not in the queue.
 */
const waitingCases = ({ communityId }: Own) =>
  sql<Opened>`(
    select community_id, case_id, post_id, why, is_leak, appeal_of, appeal_words, opened_at, decision, decided_at
    from moderation_case where community_id = ${communityId} and decided_at is null
    union all
    select held.community_id, ${heldCaseId}, held.post_id, array['held'], false, null, null, held.posted_at, null, null
    from post as held where held.community_id = ${communityId} and held.state = 'held' and not exists (
      select 1 from moderation_case as known where known.community_id = held.community_id
        and known.post_id = held.post_id and known.decided_at is null))`;

/** Those that were decided are rows of their own, in the order of their index. */
const decidedCases = ({ communityId }: Own) =>
  sql<Opened>`(
    select community_id, case_id, post_id, why, is_leak, appeal_of, appeal_words, opened_at, decision, decided_at
    from moderation_case where community_id = ${communityId} and decided_at is not null)`;

const casesFor = (db: Database, peer: Peer, cases: RawBuilder<Opened>) =>
  db
    .selectFrom(cases.as('opened'))
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'opened.community_id')
        .onRef('post.post_id', '=', 'opened.post_id'),
    )
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'post.community_id')
        .onRef('thread.thread_id', '=', 'post.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'opened.case_id as id',
      'opened.why',
      'opened.appeal_words as appealWords',
      'opened.opened_at as openedAt',
      'opened.decision',
      'opened.decided_at as decidedAt',
      'post.post_id as postId',
      'post.thread_id as threadId',
      'post.number',
      'post.body',
      'post.state',
      'post.version',
      'post.posted_at as postedAt',
      'thread.title',
      'thread.urgency',
      'channel.name as channelName',
      authorOf('post').as('author'),
      canDecide(peer).as('canDecide'),
      reportsFor(peer).as('reports'),
      heldFor.as('heldFor'),
      rank.as('rank'),
    ])
    .where('opened.community_id', '=', peer.communityId);

/** Before a decision of a held post: its case, by the id under which the queue showed it. */
export async function openHeldCase(trx: Trx, { communityId }: Own, caseId: ModerationCaseId) {
  await sql`
    insert into moderation_case (community_id, case_id, post_id, why, is_leak, opened_at)
    select held.community_id, ${heldCaseId}, held.post_id, array['held'], false, held.posted_at
    from post as held where held.community_id = ${communityId} and held.state = 'held' and ${heldCaseId} = ${caseId}::uuid
    on conflict do nothing`.execute(trx);
}

export type Waiting = At & { rank: string };

export async function selectOpenCases(db: Database, peer: Peer, after: Waiting | null, limit: number) {
  return await casesFor(db, peer, waitingCases(peer))
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(${rank}, opened.opened_at, opened.case_id)
          > (${after?.rank}, ${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy(rank)
    .orderBy('opened.opened_at')
    .orderBy('opened.case_id')
    .limit(limit)
    .execute();
}

export async function selectDecidedCases(db: Database, peer: Peer, before: At | null, limit: number) {
  return await casesFor(db, peer, decidedCases(peer))
    .$if(before !== null, (query) =>
      query.where(
        sql<boolean>`(opened.decided_at, opened.case_id) < (${before?.at}::timestamptz, ${before?.id}::uuid)`,
      ),
    )
    .orderBy('opened.decided_at', 'desc')
    .orderBy('opened.case_id', 'desc')
    .limit(limit)
    .execute();
}

/** How many wait, and how many of those are leaks or of urgent threads; counted no further than `most`. */
export async function countWaiting(db: Database, peer: Peer, most: number) {
  const row = await db
    .selectFrom(
      db
        .selectFrom(waitingCases(peer).as('opened'))
        .innerJoin('post', (join) =>
          join
            .onRef('post.community_id', '=', 'opened.community_id')
            .onRef('post.post_id', '=', 'opened.post_id'),
        )
        .innerJoin('thread', (join) =>
          join
            .onRef('thread.community_id', '=', 'post.community_id')
            .onRef('thread.thread_id', '=', 'post.thread_id'),
        )
        .select(sql<boolean>`(opened.is_leak or thread.urgency = 'urgent')`.as('is_pressing'))
        .limit(most)
        .as('waiting'),
    )
    .select([
      sql<number>`count(*)::int`.as('waiting'),
      sql<number>`(count(*) filter (where waiting.is_pressing))::int`.as('pressing'),
    ])
    .executeTakeFirst();
  return row ?? { waiting: 0, pressing: 0 };
}

/** Holds the case until the commit: of two decisions the second sees the first. */
export async function lockCase(trx: Trx, peer: Peer, caseId: ModerationCaseId) {
  return await trx
    .selectFrom('moderation_case as opened')
    .innerJoin('post', (join) =>
      join
        .onRef('post.community_id', '=', 'opened.community_id')
        .onRef('post.post_id', '=', 'opened.post_id'),
    )
    .select([
      'opened.post_id as postId',
      'opened.decision',
      'opened.words',
      sql<boolean>`(opened.decided_by is not distinct from ${peer.personId}::uuid)`.as('isDecidedByMe'),
      'post.thread_id as threadId',
      canDecide(peer).as('canDecide'),
    ])
    .where('opened.community_id', '=', peer.communityId)
    .where('opened.case_id', '=', caseId)
    .forUpdate('opened')
    .executeTakeFirst();
}

type Decided = { decision: Decision; words: StrippedText | null; now: Date };

export async function updateDecision(
  trx: Trx,
  peer: Peer,
  caseId: ModerationCaseId,
  { decision, words, now }: Decided,
): Promise<void> {
  await trx
    .updateTable('moderation_case')
    .set({ decision, words, decided_by: peer.personId, decided_at: now })
    .where('community_id', '=', peer.communityId)
    .where('case_id', '=', caseId)
    .execute();
}
