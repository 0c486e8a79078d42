// Answers a thread, once. Its posts are numbered one after the other, without gaps.
import type { z } from 'zod';
import { claimPseudonym } from '#api/access/pseudonym.ts';
import { accessThread, checkAnswerable } from '#api/access/thread.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type PostId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { answerThread as contract } from '#shared/contract/channels.ts';
import { auditKept } from './audit-kept.ts';
import { doOnce } from './keyed.ts';
import { insertPost, lockThread, passOwnPost, updateLastPost } from './queries.ts';

export async function answerThread(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { peer, now, random, config } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const { threadId, isAnonymous, body, kept } = ask;
  const postId: PostId = makeUuid(now.getTime(), random(10));
  const done = await doOnce(context, 'answer-thread', ask, { threadId, postId }, async (trx) => {
    const thread = await accessThread(trx, peer, threadId);
    const locked = await lockThread(trx, peer, threadId);
    if (locked === undefined) throw refuse('not-found');
    checkAnswerable({ ...thread, state: locked.state });
    const number = locked.lastNumber + 1;
    await insertPost(trx, peer, { threadId, postId, number, isAnonymous, body, kept, now });
    await updateLastPost(trx, peer, threadId, number, now);
    const { secret } = config;
    if (isAnonymous) await claimPseudonym(trx, peer, { secret, seed: thread.pseudonymSeed, threadId });
    await passOwnPost(trx, peer, threadId, number);
    await auditKept(trx, peer, { postId, isAnonymous, kept, now });
    const { communityId } = peer;
    const channelId = thread.channel.id;
    await announce(trx, { communityId, kind: 'post-added', channelId, threadId, postId }, now);
    return { threadId, postId, number, state: 'visible' };
  });
  return { postId: done.postId, number: done.number, state: done.state };
}
