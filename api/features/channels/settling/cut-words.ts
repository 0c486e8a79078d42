// What identifies is cut out of a post, and the rest stands: the words as they were, and whatever stood there before them, are handed over to
// whoever keeps evidence. The caller has decided who may.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import type { PostId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { removedWords, type StrippedText } from '#shared/basics/text.ts';
import type { Mention } from '#shared/contract/mentions.ts';
import { lockPostAndThread, takeVersions, updateCutWords, updateThreadTitle } from './queries.ts';
import type { PostWords } from './settle-post.ts';

export type Cut = { field: 'title' | 'body'; start: number; end: number };

export async function cutWords(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  postId: PostId,
  cuts: readonly Cut[],
): Promise<PostWords> {
  const post = await lockPostAndThread(trx, own, postId);
  if (post === undefined) throw refuse('not-found');
  const { body, title, number, threadId, mentions } = post;
  const isQuestion = number === 1;
  const of = (field: Cut['field']) => inOrder(cuts.filter((one) => one.field === field));
  if (of('title').length > 0 && !isQuestion) throw refuse('malformed');
  const earlier = await takeVersions(trx, own, postId);
  const left = cutOut(body, of('body'));
  await updateCutWords(trx, own, postId, {
    body: left.slice(0, limits.bodyCharsMax) as StrippedText,
    mentions: moved(mentions, of('body')),
  });
  if (of('title').length > 0)
    await updateThreadTitle(
      trx,
      own,
      threadId,
      cutOut(title, of('title')).slice(0, limits.titleCharsMax) as StrippedText,
    );
  await indexThread(trx, own.communityId, threadId);
  return { title: isQuestion ? title : null, body, earlier };
}

const inOrder = (cuts: readonly Cut[]) => [...cuts].sort((one, other) => one.start - other.start);

function cutOut(text: string, cuts: readonly Cut[]): string {
  let left = '';
  let from = 0;
  for (const { start, end } of cuts) {
    // Half a character would be left on either side.
    const isWhole = text.slice(start, end).isWellFormed();
    if (start >= end || end > text.length || start < from || !isWhole) throw refuse('malformed');
    left += text.slice(from, start) + removedWords;
    from = end;
  }
  return left + text.slice(from);
}

/** A mention goes with its words, or moves with them. */
function moved(mentions: readonly Mention[], cuts: readonly Cut[]): Mention[] {
  return mentions.flatMap((one) => {
    if (cuts.some(({ start, end }) => start < one.end && one.start < end)) return [];
    const by = cuts
      .filter(({ end }) => end <= one.start)
      .reduce((sum, { start, end }) => sum + removedWords.length - (end - start), 0);
    const [start, end] = [one.start + by, one.end + by];
    return end > limits.bodyCharsMax ? [] : [{ ...one, start, end }];
  });
}
