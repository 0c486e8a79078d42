// What moderators do with a whole thread. Every link keeps working: a thread that was moved is the same thread elsewhere, and one that
// was merged stays readable and names where the talk goes on. Posts stay in their own thread, because a pseudonym is of one thread:
// moved into another they would either change their name or join two masks of one person. Each holds the threads first and reads them then:
// of two moderators the second sees what the first one did.
import type { z } from 'zod';
import { accessReadableChannel, checkPostable } from '#api/access/channel.ts';
import { type AccessedThread, accessThread } from '#api/access/thread.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { copyFollowers } from '#api/features/channels/following/queries.ts';
import { indexThread } from '#api/features/channels/searching/index-thread.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChannelId, ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  closeThread as closing,
  mergeThread as merging,
  moveThread as moving,
} from '#shared/contract/post-life.ts';
import { lockThreads, updateChannel, updateClosed, updateMerged } from './queries.ts';

export async function closeThread(
  context: PeerContext,
  { threadId, isClosed }: z.output<typeof closing.input>,
) {
  const { db, peer } = context;
  return transact(db, async (trx) => {
    await lockThreads(trx, peer, [threadId]);
    const { channel, state, mergedInto } = await accessThread(trx, peer, threadId);
    // Where the talk goes on elsewhere it is not begun again here.
    if (mergedInto !== null) throw refuse('not-allowed');
    if ((state === 'closed') === isClosed) return {};
    await updateClosed(trx, peer, threadId, isClosed);
    await indexThread(trx, peer.communityId, threadId);
    await tell(trx, context, { threadId, deed: isClosed ? 'thread-closed' : 'thread-reopened' }, [
      channel.id,
    ]);
    return {};
  });
}

export async function moveThread(
  context: PeerContext,
  { threadId, channelId }: z.output<typeof moving.input>,
) {
  const { db, peer } = context;
  return transact(db, async (trx) => {
    await lockThreads(trx, peer, [threadId]);
    const thread = await accessThread(trx, peer, threadId);
    const goal = await accessReadableChannel(trx, peer, channelId);
    if (thread.channel.id === goal.id) return {};
    // Whether its author may read the other channel must decide nothing: that would say something of who they are.
    if (thread.channel.kind !== 'open' || goal.kind !== 'open') throw refuse('not-allowed');
    checkPostable(goal);
    await updateChannel(trx, peer, threadId, goal.id);
    await indexThread(trx, peer.communityId, threadId);
    await tell(trx, context, { threadId, deed: 'thread-moved' }, [thread.channel.id, goal.id]);
    return {};
  });
}

export async function mergeThread(
  context: PeerContext,
  { threadId, intoThreadId }: z.output<typeof merging.input>,
) {
  const { db, peer, now } = context;
  if (threadId === intoThreadId) throw refuse('not-allowed');
  return transact(db, async (trx) => {
    await lockThreads(trx, peer, [threadId, intoThreadId]);
    const from = await accessThread(trx, peer, threadId);
    const into = await accessThread(trx, peer, intoThreadId);
    if (from.mergedInto === intoThreadId) return {};
    if (!mayMerge(from, into) || into.mergedInto !== null || from.mergedInto !== null)
      throw refuse('not-allowed');
    await updateMerged(trx, peer, { from: threadId, into: intoThreadId });
    await copyFollowers(trx, peer, { from: threadId, into: intoThreadId, now });
    await indexThread(trx, peer.communityId, threadId);
    const channels = [...new Set([from.channel.id, into.channel.id])];
    await tell(trx, context, { threadId, deed: 'thread-merged' }, channels, intoThreadId);
    return {};
  });
}

/** Whoever reads one must be able to read the other. */
const mayMerge = (from: AccessedThread, into: AccessedThread): boolean =>
  from.channel.id === into.channel.id || (from.channel.kind === 'open' && into.channel.kind === 'open');

async function tell(
  trx: Trx,
  { peer, now }: PeerContext,
  { threadId, deed }: { threadId: ThreadId; deed: string },
  channels: readonly ChannelId[],
  alsoThread: ThreadId | null = null,
): Promise<void> {
  const { communityId, personId } = peer;
  await writeAudit(trx, {
    communityId,
    at: now,
    actorId: personId,
    deed,
    subjectKind: 'thread',
    subjectId: threadId,
  });
  const kind = 'post-changed' as const;
  for (const channelId of channels)
    await announce(trx, { communityId, kind, channelId, threadId, postId: null }, now);
  const [last] = channels.slice(-1);
  if (alsoThread !== null && last !== undefined)
    await announce(trx, { communityId, kind, channelId: last, threadId: alsoThread, postId: null }, now);
}
