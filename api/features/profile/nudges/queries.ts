// The SQL of what somebody wanted to be told, where, and what was told. `sealed` never leaves: the deed opens it. Who is named in a room they may
// not see, or in words that nobody sees, is told of it nowhere, so it is not in the copy either.
import { type RawBuilder, sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';
import { isPublicPost, isVisibleThread } from '#api/access/visible-posts.ts';

const itsPlace = sql`join thread on thread.community_id = post.community_id and thread.thread_id = post.thread_id
    join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id`;

/** SQL: this peer sees `thread` where it stands. */
const seesThread = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(${visibleChannel(peer)} and ${isVisibleThread(peer)})`;

/** SQL: what `nudge` is about is this peer's own or before their eyes, as far as it is about a thread or a post. */
const isStillSeen = (peer: Peer): RawBuilder<boolean> => sql<boolean>`(
    (nudge.thread_id is null or exists (select 1 from thread
      join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
      where thread.community_id = nudge.community_id and thread.thread_id = nudge.thread_id
        and (thread.author_id = ${peer.personId} or ${seesThread(peer)})))
    and (nudge.post_id is null or exists (select 1 from post ${itsPlace}
      where post.community_id = nudge.community_id and post.post_id = nudge.post_id
        and (post.author_id = ${peer.personId} or ${seesThread(peer)} and ${isPublicPost}))))`;

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
    from nudge where ${isOwn(peer, 'nudge')} and ${isStillSeen(peer)}`,
  'nudge-messages': (peer: Peer) => sql`
    select made_at as "sortAt", sending_id::text as "sortId", way as "way", content as "content", state as "state",
      fault as "fault", made_at as "madeAt", ended_at as "endedAt"
    from nudge_sending where ${isOwn(peer, 'nudge_sending')}`,
  'asked-to-help': (peer: Peer) => sql`
    select offered_at as "sortAt", thread_id::text as "sortId", thread_id as "threadId", offered_at as "at"
    from nudge_offer where ${isOwn(peer, 'nudge_offer')}`,
  mentions: (peer: Peer) => sql`
    select mention_told.told_at as "sortAt", post.post_id::text as "sortId", post.post_id as "postId",
      mention_told.told_at as "at"
    from mention_told
    join post on post.community_id = mention_told.community_id and post.post_id = mention_told.post_id
    ${itsPlace}
    where ${isOwn(peer, 'mention_told')} and ${seesThread(peer)} and ${isPublicPost}`,
};
