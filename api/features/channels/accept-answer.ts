// Marks an answer as the safe next step, or takes the mark away. Only who asked may; doing it twice changes nothing.
import type { z } from 'zod';
import { accessThread } from '#api/access/thread.ts';
import { transact } from '#api/database/index.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { acceptAnswer as contract } from '#shared/contract/channels.ts';
import { findAnswer, lockThread, updateAccepted } from './queries.ts';
import { indexThread } from './searching/index-thread.ts';

export async function acceptAnswer(
  { db, peer, now }: PeerContext,
  { threadId, postId }: z.output<typeof contract.input>,
) {
  return transact(db, async (trx) => {
    const thread = await accessThread(trx, peer, threadId);
    if (!thread.isMine) throw refuse('not-allowed');
    const locked = await lockThread(trx, peer, threadId);
    if (locked === undefined) throw refuse('not-found');
    if (thread.channel.isClosed) throw refuse('channel-closed');
    if (locked.state === 'closed') throw refuse('thread-closed');
    if (postId !== null && !(await findAnswer(trx, peer, threadId, postId))) throw refuse('not-found');
    if (locked.acceptedPostId === postId) return { acceptedPostId: postId };
    await updateAccepted(trx, peer, threadId, postId);
    const { communityId } = peer;
    const channelId = thread.channel.id;
    await indexThread(trx, communityId, threadId);
    if (thread.isPublic)
      await announce(trx, { communityId, kind: 'answer-accepted', channelId, threadId, postId }, now);
    return { acceptedPostId: postId };
  });
}
