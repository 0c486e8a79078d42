// What moderation does to a post: its state, and where its words are. The caller has decided who may, writes the audit
// entry and announces; here the rows change and what changed is said.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type { PostState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { removedWords, type StrippedText } from '#shared/basics/text.ts';
import {
  clearAccepted,
  type EarlierWords,
  insertVersions,
  lockPostAndThread,
  moveToEnd,
  takeVersions,
  touchThread,
  updatePostState,
  updatePostWords,
  updateThreadTitle,
  wasShown,
} from './queries.ts';

export type PostWords = { title: StrippedText | null; body: StrippedText; earlier: EarlierWords[] };
export type Settled = { channelId: ChannelId; threadId: ThreadId; before: PostState; isQuestion: boolean };
type Own = Pick<Peer, 'communityId'>;

/** `seenVersion`: what was decided on; words that changed since are not let out. */
export async function settlePost(
  trx: Trx,
  own: Own,
  postId: PostId,
  wanted: PostState,
  now: Date,
  seenVersion?: number,
): Promise<Settled> {
  const post = await locked(trx, own, postId);
  const { channelId, threadId } = post;
  // What its author took back is not put in front of anybody again.
  const state = post.withdrawnAt !== null && wanted !== 'quarantined' ? 'withdrawn' : wanted;
  if (state === 'visible' && seenVersion !== undefined && seenVersion !== post.version)
    throw refuse('changed-elsewhere');
  if (post.state !== state) await updatePostState(trx, own, postId, state);
  if (state !== 'visible') await clearAccepted(trx, own, threadId, postId);
  if (state === 'visible' && post.state === 'held') {
    await touchThread(trx, own, threadId, now);
    // A question stays the first; an answer is the newest. One that was seen there before it was edited keeps its place.
    if (post.number > 1 && !(await wasShown(trx, own, postId))) await moveToEnd(trx, own, threadId, postId);
  }
  await indexThread(trx, own.communityId, threadId);
  return { channelId, threadId, before: post.state, isQuestion: post.number === 1 };
}

/** Takes the words out of the post (a question's title and all earlier words too) and hands them over. */
export async function takeWords(trx: Trx, own: Own, postId: PostId): Promise<PostWords> {
  const { number, body, title, threadId } = await locked(trx, own, postId);
  await updatePostWords(trx, own, postId, removedWords);
  if (number === 1) await updateThreadTitle(trx, own, threadId, removedWords);
  const earlier = await takeVersions(trx, own, postId);
  await indexThread(trx, own.communityId, threadId);
  return { title: number === 1 ? title : null, body, earlier };
}

export async function giveWordsBack(trx: Trx, own: Own, postId: PostId, words: PostWords): Promise<void> {
  const { threadId } = await locked(trx, own, postId);
  await updatePostWords(trx, own, postId, words.body);
  if (words.title !== null) await updateThreadTitle(trx, own, threadId, words.title);
  if (words.earlier.length > 0) await insertVersions(trx, own, postId, words.earlier);
  await indexThread(trx, own.communityId, threadId);
}

async function locked(trx: Trx, own: Own, postId: PostId) {
  const post = await lockPostAndThread(trx, own, postId);
  if (post === undefined) throw refuse('not-found');
  return post;
}
