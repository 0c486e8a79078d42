// What is counted of what a peer sees: answers, and what is new since they joined and last read. Counting asks the same
// boundary as showing, or a number would tell what the words may not.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isPublicPost, isVisibleThread } from './visible-posts.ts';

/** SQL: answers of `thread` that everybody sees. */
export const answersOfThread = sql<number>`(select count(*)::int from post where post.community_id = thread.community_id
    and post.thread_id = thread.thread_id and post.number > 1 and ${isPublicPost})`;

/** SQL: posts of others that this peer has not read, since joining the channel; before that nothing was missed. */
export const unreadOfThread = (peer: Peer): RawBuilder<number> => sql<number>`(select count(*)::int from post
    join channel_member on channel_member.community_id = post.community_id
      and channel_member.channel_id = thread.channel_id and channel_member.person_id = ${peer.personId}
    left join read_mark on read_mark.community_id = post.community_id
      and read_mark.thread_id = post.thread_id and read_mark.person_id = ${peer.personId}
    where post.community_id = thread.community_id and post.thread_id = thread.thread_id
      and post.posted_at > channel_member.joined_at and post.number > coalesce(read_mark.up_to_number, 0)
      and post.author_id <> ${peer.personId} and ${isPublicPost})`;

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
      sql<number>`count(*) filter (where thread.last_post_at > joined.joined_at
        and thread.last_number > coalesce(mark.up_to_number, 0) and exists (
          select 1 from post where post.community_id = thread.community_id and post.thread_id = thread.thread_id
            and post.number > coalesce(mark.up_to_number, 0) and post.posted_at > joined.joined_at
            and post.author_id <> ${peer.personId} and ${isPublicPost}))::int`.as('unread'),
    ])
    .where('thread.community_id', '=', peer.communityId)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .groupBy('thread.channel_id');
