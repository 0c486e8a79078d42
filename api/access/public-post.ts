// A post that this peer reads as everybody does: to thank, to write to, to report. Hidden, foreign, private, absent, and what stands under a
// question that nobody sees are one answer: none.
import type { Database } from '#api/database/index.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isPublicPost, isVisibleThread } from './visible-posts.ts';

/** `post`, `thread` and `channel` of it, to select from. */
export const publicPost = (db: Database, peer: Peer, postId: PostId) =>
  db
    .selectFrom('post')
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
    .where('post.community_id', '=', peer.communityId)
    .where('post.post_id', '=', postId)
    .where(isPublicPost)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer));
