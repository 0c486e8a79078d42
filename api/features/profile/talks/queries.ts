// The SQL of somebody's own side of private talks: their words and the name they were seen by. Of the other side nothing, and not the moment at
// which a talk ended: two that end in one minute would say that two masks are one person.
import { sql } from 'kysely';
import { isOwn, ownMask } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';
import { isInTalk, isMaskOf } from '#api/access/relay.ts';

/** SQL: this peer said no name in `talk`. */
const isNameless = (peer: Peer) =>
  sql<boolean>`not (case when ${isMaskOf(peer)} then talk.author_named else talk.reader_named end)`;

export const talkRows = {
  talks: (peer: Peer) => sql`
    select talk.started_at as "sortAt", talk.talk_id::text as "sortId", talk.talk_id as "talkId",
      not ${isMaskOf(peer)} as "isBegunByMe", ${isNameless(peer)} as "isWithoutName",
      case when not ${isNameless(peer)} then null when ${isMaskOf(peer)} then ${ownMask('talk')}
        else talk.reader_pseudonym end as "shownAs",
      talk.started_at as "startedAt", talk.ended_at is not null as "isEnded"
    from relay_talk as talk where ${isInTalk(peer)}`,
  messages: (peer: Peer) => sql`
    select message.sent_at as "sortAt", message.message_id::text as "sortId", message.talk_id as "talkId",
      message.number as "number", ${isNameless(peer)} as "isWithoutName", message.body as "body",
      message.sent_at as "sentAt"
    from relay_talk as talk
    join relay_message as message on message.community_id = talk.community_id and message.talk_id = talk.talk_id
      and message.is_authors = ${isMaskOf(peer)}
    where ${isInTalk(peer)}`,
  'talk-reports': (peer: Peer) => sql`
    select report.reported_at as "sortAt", report.report_id::text as "sortId", report.talk_id as "talkId",
      report.reason as "reason", report.words as "words", report.reported_at as "reportedAt"
    from relay_talk as talk
    join relay_report as report on report.community_id = talk.community_id and report.talk_id = talk.talk_id
      and report.by_author = ${isMaskOf(peer)}
    where ${isInTalk(peer)}`,
  supervision: (peer: Peer) => sql`
    select asked_at as "sortAt", request_id::text as "sortId", request_id as "requestId", need as "need",
      path_id as "pathId", is_urgent as "isUrgent", body as "body", state as "state", asked_at as "askedAt",
      acknowledged_at as "acknowledgedAt", closed_at as "closedAt", ended as "ended"
    from supervision_request where ${isOwn(peer, 'supervision_request', 'asker_id')}`,
};
