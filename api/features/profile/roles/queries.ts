// The SQL of what somebody told moderators, what became of their own posts, and what they did by their roles. Words of moderators are not in
// it, nor for whom something was done.
import { type RawBuilder, sql } from 'kysely';
import { isForAuthor } from '#api/access/decision.ts';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';

/** Where a deed of a role names who did it, by table: the column, what it was done to, and when, where that is written down. */
const deeds = [
  ['moderation_case', 'decided_by', 'moderation-decision', 'case_id', 'decided_at'],
  ['relay_report', 'decided_by', 'talk-decision', 'report_id', 'decided_at'],
  ['case_version', 'decided_by', 'case-decision', 'case_id', 'decided_at'],
  ['join_request', 'decided_by', 'join-decision', 'request_id', 'decided_at'],
  ['author_notice', 'by_id', 'notice', 'notice_id', 'at'],
  ['author_notice', 'lifted_by', 'suspension-lifted', 'notice_id', 'lifted_at'],
  ['unmasking', 'requested_by', 'unmasking-requested', 'unmasking_id', 'requested_at'],
  ['unmasking', 'approved_by', 'unmasking-approved', 'unmasking_id', 'approved_at'],
  ['supervision_request', 'held_by', 'supervision-taken', 'request_id', 'acknowledged_at'],
  ['supervision_request', 'closed_by', 'supervision-closed', 'request_id', 'closed_at'],
  ['supervision_duty', 'set_by', 'duty-set', 'duty_id', null],
  ['urgent_hold', 'seen_by', 'held-post-looked-after', 'post_id', 'seen_at'],
  ['next_steps_review', 'recorded_by', 'review-recorded', 'digest', 'recorded_at'],
] as const;

const deedsOf = (peer: Peer): RawBuilder<unknown> =>
  sql.join(
    deeds.map(
      ([table, who, what, id, at]) => sql`
    select ${at === null ? sql`null::timestamptz` : sql.ref(`${table}.${at}`)} as at, ${sql.lit(what)} as what, ${sql.ref(`${table}.${id}`)}::text as id
    from ${sql.table(table)} where ${isOwn(peer, table, who)}`,
    ),
    sql` union all `,
  );

export const roleRows = {
  duties: (peer: Peer) => sql`
    select starts_at as "sortAt", duty_id::text as "sortId", area.name as "area", starts_at as "startsAt",
      ends_at as "endsAt"
    from supervision_duty
    join area on area.community_id = supervision_duty.community_id and area.area_id = supervision_duty.area_id
    where ${isOwn(peer, 'supervision_duty')}`,
  reports: (peer: Peer) => sql`
    select post_report.reported_at as "sortAt", post_report.case_id::text as "sortId",
      reported.post_id as "postId", post_report.reason as "reason", post_report.words as "words",
      post_report.reported_at as "reportedAt"
    from post_report
    join moderation_case as reported on reported.community_id = post_report.community_id
      and reported.case_id = post_report.case_id
    where ${isOwn(peer, 'post_report', 'reporter_id')}`,
  decisions: (peer: Peer) => sql`
    select decided.decided_at as "sortAt", decided.case_id::text as "sortId", decided.post_id as "postId",
      decided.decision as "decision", decided.decided_at as "at"
    from post
    join moderation_case as decided on decided.community_id = post.community_id and decided.post_id = post.post_id
    where ${isOwn(peer, 'post', 'author_id')} and decided.decided_at is not null and ${isForAuthor}`,
  appeals: (peer: Peer) => sql`
    select appeal.opened_at as "sortAt", appeal.case_id::text as "sortId", appeal.post_id as "postId",
      appeal.appeal_words as "words", appeal.opened_at as "at"
    from post
    join moderation_case as appeal on appeal.community_id = post.community_id and appeal.post_id = post.post_id
    where ${isOwn(peer, 'post', 'author_id')} and appeal.appeal_of is not null`,
  notices: (peer: Peer) => sql`
    select at as "sortAt", notice_id::text as "sortId", author_notice.kind as "notice", post_id as "postId",
      at as "at", lifted_at as "liftedAt"
    from author_notice where ${isOwn(peer, 'author_notice')}`,
  'for-others': (peer: Peer) => sql`
    select coalesce(done.at, 'epoch') as "sortAt", done.what || '.' || done.id as "sortId", done.what as "what", done.id as "id",
      done.at as "at"
    from (${deedsOf(peer)}) as done`,
};
