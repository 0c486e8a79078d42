// The SQL of what somebody wanted to be told, where, and what was told. `sealed` never leaves: the deed opens it.
import { sql } from 'kysely';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';

export const nudgeRows = {
  'nudge-choice': (peer: Peer) => sql`
    select 'epoch'::timestamptz as "sortAt", 'choice' as "sortId", ways as "ways", kinds as "kinds",
      rhythm as "rhythm", quiet_from as "quietFrom", quiet_until as "quietUntil",
      is_quiet_at_weekends as "isQuietAtWeekends", digest_hour as "digestHour"
    from nudge_choice where ${isOwn(peer, 'nudge_choice')}`,
  'nudge-addresses': (peer: Peer) => sql`
    select set_at as "sortAt", way as "sortId", way as "way", address_id as "addressId", sealed as "sealed",
      state as "state", set_at as "setAt"
    from nudge_address where ${isOwn(peer, 'nudge_address')}`,
  nudges: (peer: Peer) => sql`
    select made_at as "sortAt", nudge_id::text as "sortId", nudge_id as "nudgeId", nudge.kind as "about",
      thread_id as "threadId", post_id as "postId", made_at as "madeAt", seen_at as "seenAt",
      settled_at as "settledAt"
    from nudge where ${isOwn(peer, 'nudge')}`,
  'nudge-messages': (peer: Peer) => sql`
    select made_at as "sortAt", sending_id::text as "sortId", way as "way", content as "content", state as "state",
      fault as "fault", made_at as "madeAt", ended_at as "endedAt"
    from nudge_sending where ${isOwn(peer, 'nudge_sending')}`,
  'asked-to-help': (peer: Peer) => sql`
    select offered_at as "sortAt", thread_id::text as "sortId", thread_id as "threadId", offered_at as "at"
    from nudge_offer where ${isOwn(peer, 'nudge_offer')}`,
  mentions: (peer: Peer) => sql`
    select told_at as "sortAt", post_id::text as "sortId", post_id as "postId", told_at as "at"
    from mention_told where ${isOwn(peer, 'mention_told')}`,
};
