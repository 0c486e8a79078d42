// What moderation does to a post: its state, and where its words are. The caller has decided who may, writes the audit
// entry and announces; here the rows change and what changed is said.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import {
  clearAccepted,
  lockPostAndThread,
  moveToEnd,
  touchThread,
  updatePostState,
  updatePostWords,
  updateThreadTitle,
} from './queries.ts';

/** What stands where the words of a quarantined post stood. */
export const removedWords = '[removed]' as StrippedText;

export type PostWords = { title: StrippedText | null; body: StrippedText };
export type Settled = { channelId: ChannelId; threadId: ThreadId; before: PostState; isQuestion: boolean };
type Own = Pick<Peer, 'communityId'>;

export async function settlePost(
  trx: Trx,
  own: Own,
  postId: PostId,
  state: PostState,
  now: Date,
): Promise<Settled> {
  const post = await locked(trx, own, postId);
  const { channelId, threadId } = post;
  if (post.state !== state) await updatePostState(trx, own, postId, state);
  if (state !== 'visible') await clearAccepted(trx, own, threadId, postId);
  if (state === 'visible' && post.state === 'held') {
    await touchThread(trx, own, threadId, now);
    // A question stays the first; an answer is the newest.
    if (post.number > 1) await moveToEnd(trx, own, threadId, postId);
  }
  await indexThread(trx, own.communityId, threadId);
  return { channelId, threadId, before: post.state, isQuestion: post.number === 1 };
}

/** Takes the words out of the post (a question's title too) and hands them over. */
export async function takeWords(trx: Trx, own: Own, postId: PostId): Promise<PostWords> {
  const { number, body, title, threadId } = await locked(trx, own, postId);
  await updatePostWords(trx, own, postId, removedWords);
  if (number === 1) await updateThreadTitle(trx, own, threadId, removedWords);
  await indexThread(trx, own.communityId, threadId);
  return { title: number === 1 ? title : null, body };
}

export async function giveWordsBack(trx: Trx, own: Own, postId: PostId, words: PostWords): Promise<void> {
  const { threadId } = await locked(trx, own, postId);
  await updatePostWords(trx, own, postId, words.body);
  if (words.title !== null) await updateThreadTitle(trx, own, threadId, words.title);
  await indexThread(trx, own.communityId, threadId);
}

async function locked(trx: Trx, own: Own, postId: PostId) {
  const post = await lockPostAndThread(trx, own, postId);
  if (post === undefined) throw refuse('not-found');
  return post;
}
