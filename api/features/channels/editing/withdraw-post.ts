// Taking one's own post back: the place stays, the words go from the post, its history and the search in one transaction, and open
// panels hear that it changed. Moderators can still read them for a while, so that nobody takes back what was reported to escape it.
import type { z } from 'zod';
import { accessThread } from '#api/access/thread.ts';
import { type Database, transact } from '#api/database/index.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import { clearAccepted, lockPostAndThread } from '#api/features/channels/settling/queries.ts';
import { announce } from '#api/realtime/announce.ts';
import { announceTakenOut } from '#api/realtime/taken-out.ts';
import { wakeModerators } from '#api/realtime/wake-moderators.ts';
import type { PeerContext } from '#api/trpc.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';
import { removedWords } from '#shared/basics/text.ts';
import type { withdrawPost as contract } from '#shared/contract/post-life.ts';
import {
  closeTakenBack,
  deleteOldVersions,
  findEditable,
  hideVersions,
  keepVersion,
  updateWithdrawn,
} from './queries.ts';

/** What stands where the title of a question stood. */
const takenBackTitle = 'This question was taken back' as StrippedText;

export async function withdrawPost(
  { db, peer, now }: PeerContext,
  { postId }: z.output<typeof contract.input>,
) {
  return transact(db, async (trx) => {
    const post = await lockPostAndThread(trx, peer, postId);
    const about = post && (await findEditable(trx, peer, postId));
    if (post === undefined || about === undefined) throw refuse('not-found');
    // One's own is taken back wherever it stands, also in a channel that one has left.
    if (!about.isMine) {
      await accessThread(trx, peer, post.threadId);
      throw refuse('not-allowed');
    }
    if (post.state === 'withdrawn') return {};
    // What moderators decided stands, and so do the words that an appeal would be about.
    if (post.state === 'hidden' || post.state === 'quarantined' || about.isAppealed)
      throw refuse('not-allowed');
    const { threadId, channelId } = post;
    await keepVersion(trx, peer, postId, false);
    await hideVersions(trx, peer, postId);
    await updateWithdrawn(trx, peer, postId, { body: removedWords, now });
    if (post.number === 1) await closeTakenBack(trx, peer, postId, takenBackTitle);
    await clearAccepted(trx, peer, threadId, postId);
    const { communityId } = peer;
    await indexThread(trx, communityId, threadId);
    if (post.state === 'held') await wakeModerators(trx, communityId);
    if (post.state === 'visible') {
      await announce(trx, { communityId, kind: 'post-changed', channelId, threadId, postId }, now);
      // A device that sleeps forgets its copy when it next asks.
      await announceTakenOut(trx, { communityId, channelId, threadId, postId, caseIds: [] }, now);
    }
    return {};
  });
}

const batchMax = 500;
const dayMs = 24 * 3_600_000;

/** The clock forgets what was taken back long ago. True when there is more. */
export async function forgetWithdrawn(db: Database, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - limits.withdrawnDays * dayMs);
  return (await deleteOldVersions(db, before, batchMax)) === batchMax;
}
