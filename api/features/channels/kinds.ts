// What the queries of this feature are asked with, and how a new thread and post become rows.
import type { Peer } from '#api/access/peer.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { Barrier, Need, ThreadState, Urgency } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';

export type ThreadKey = { lastPostAt: Date; id: ThreadId };

/** Of what peers ask. `before` is the last question of the page before: its moment is when it was asked. */
export type AskedPage = { isUrgent: boolean; before: ThreadKey | null; limit: number };

export type ThreadFilter = { channelId?: ChannelId; state?: ThreadState | undefined; isMine?: boolean };

export type Keyed = { key: string; askHash: string; threadId: ThreadId; postId: PostId };

export type NewThread = {
  threadId: ThreadId;
  channelId: ChannelId;
  isAnonymous: boolean;
  pseudonymSeed: string;
  title: StrippedText;
  needs: Need[];
  barriers: Barrier[];
  urgency: Urgency;
  now: Date;
};

export type NewPost = {
  threadId: ThreadId;
  postId: PostId;
  number: number;
  isAnonymous: boolean;
  body: StrippedText;
  state: 'visible' | 'held';
  kept: readonly unknown[];
  mentions: readonly Mention[];
  now: Date;
};

/** Everything that a new thread is, by the names of its table. */
export const toThreadRow = (peer: Peer, thread: NewThread) => ({
  community_id: peer.communityId,
  thread_id: thread.threadId,
  channel_id: thread.channelId,
  author_id: peer.personId,
  is_anonymous: thread.isAnonymous,
  pseudonym_seed: thread.pseudonymSeed,
  title: thread.title,
  needs: thread.needs,
  barriers: thread.barriers,
  urgency: thread.urgency,
  state: 'open' as const,
  is_fictional: false,
  last_number: 1,
  accepted_post_id: null,
  started_at: thread.now,
  last_post_at: thread.now,
});

export const toPostRow = (peer: Peer, post: NewPost) => ({
  community_id: peer.communityId,
  post_id: post.postId,
  thread_id: post.threadId,
  number: post.number,
  author_id: peer.personId,
  is_anonymous: post.isAnonymous,
  body: post.body,
  state: post.state,
  kept: JSON.stringify(post.kept),
  mentions: JSON.stringify(post.mentions),
  posted_at: post.now,
});

export const toKeyRow = (peer: Peer, keyed: Keyed) => ({
  community_id: peer.communityId,
  author_id: peer.personId,
  key: keyed.key,
  ask_hash: keyed.askHash,
  thread_id: keyed.threadId,
  post_id: keyed.postId,
});
