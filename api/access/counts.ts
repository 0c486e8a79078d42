// What is counted of what a peer sees: answers, and what they hear of and have not read. Counting asks the same
// boundary as showing, or a number would tell what the words may not.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { Watch } from '#shared/basics/lists.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isPublicPost, isVisibleThread } from './visible-posts.ts';

/** SQL: answers of `thread` that everybody sees. */
export const answersOfThread = sql<number>`(select count(*)::int from post where post.community_id = thread.community_id
    and post.thread_id = thread.thread_id and post.number > 1 and ${isPublicPost})`;

/**
 * SQL: since when this peer hears of a thread; null where they do not. What they said of the thread counts before what they said of
 * its channel, and whoever said nothing hears what came since they joined: before that nothing was missed.
 */
const hearsSince = sql<Date | null>`(case
    when heard.watch = 'muted' then null
    when heard.watch = 'following' then least(heard.since, joined.joined_at)
    when around.watch = 'muted' then null
    else least(around.since, joined.joined_at) end)`;

/** SQL: what `hearsSince` looks at, joined to `thread`. */
const hearing = (peer: Peer) => sql`
    left join channel_member as joined on joined.community_id = thread.community_id
      and joined.channel_id = thread.channel_id and joined.person_id = ${peer.personId}
    left join thread_watch as heard on heard.community_id = thread.community_id
      and heard.thread_id = thread.thread_id and heard.person_id = ${peer.personId}
    left join channel_watch as around on around.community_id = thread.community_id
      and around.channel_id = thread.channel_id and around.person_id = ${peer.personId}`;

/** SQL: posts of others that this peer hears of and has not read. */
export const unreadOfThread = (peer: Peer): RawBuilder<number> => sql<number>`(select count(*)::int
    from (select thread.community_id, thread.thread_id, thread.channel_id) as thread ${hearing(peer)}
    join post on post.community_id = thread.community_id and post.thread_id = thread.thread_id
    left join read_mark on read_mark.community_id = post.community_id
      and read_mark.thread_id = post.thread_id and read_mark.person_id = ${peer.personId}
    where post.posted_at > ${hearsSince} and post.number > coalesce(read_mark.up_to_number, 0)
      and post.author_id <> ${peer.personId} and ${isPublicPost})`;

/** SQL: what this peer said of hearing of `thread`, or of `channel`. */
export const watchOf = (
  peer: Peer,
  subject: 'thread' | 'channel',
): RawBuilder<Watch | null> => sql<Watch | null>`(
    select said.watch from ${sql.table(`${subject}_watch`)} as said
    where said.community_id = ${sql.ref(`${subject}.community_id`)} and said.person_id = ${peer.personId}
      and ${sql.ref(`said.${subject}_id`)} = ${sql.ref(`${subject}.${subject}_id`)})`;

/** Per channel: the threads that this peer sees, and how many of them have news since they joined and last read. */
export const countsFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .leftJoin('channel_member as joined', (join) =>
      join
        .onRef('joined.community_id', '=', 'thread.community_id')
        .onRef('joined.channel_id', '=', 'thread.channel_id')
        .on('joined.person_id', '=', peer.personId),
    )
    .leftJoin('thread_watch as heard', (join) =>
      join
        .onRef('heard.community_id', '=', 'thread.community_id')
        .onRef('heard.thread_id', '=', 'thread.thread_id')
        .on('heard.person_id', '=', peer.personId),
    )
    .leftJoin('channel_watch as around', (join) =>
      join
        .onRef('around.community_id', '=', 'thread.community_id')
        .onRef('around.channel_id', '=', 'thread.channel_id')
        .on('around.person_id', '=', peer.personId),
    )
    .leftJoin('read_mark as mark', (join) =>
      join
        .onRef('mark.community_id', '=', 'thread.community_id')
        .onRef('mark.thread_id', '=', 'thread.thread_id')
        .on('mark.person_id', '=', peer.personId),
    )
    .select([
      'thread.channel_id',
      sql<number>`count(*)::int`.as('threads'),
      // The thread's own row rules most threads out; only for the others its posts are looked at, for one of
      // others that everybody sees.
      sql<number>`count(*) filter (where thread.last_post_at > ${hearsSince}
        and thread.last_number > coalesce(mark.up_to_number, 0) and exists (
          select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
            and post.number > coalesce(mark.up_to_number, 0) and post.posted_at > ${hearsSince}
            and post.author_id <> ${peer.personId} and ${isPublicPost}))::int`.as('unread'),
    ])
    .where('thread.community_id', '=', peer.communityId)
    .where('thread.merged_into', 'is', null)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .groupBy('thread.channel_id');
