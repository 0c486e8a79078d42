// Answers a thread, once. Its posts are numbered one after the other, without gaps.
import type { z } from 'zod';
import { claimPseudonym } from '#api/access/pseudonym.ts';
import { accessThread, checkAnswerable } from '#api/access/thread.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type PostId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { answerThread as contract } from '#shared/contract/channels.ts';
import { followOwnThread, passOwnPost } from './following/queries.ts';
import { holdPost, judgeHold, readKeep } from './holding/hold.ts';
import { doOnce } from './keyed.ts';
import { checkMentions, peopleIn } from './mentioning/mentions.ts';
import { insertPost, lockThread, updateLastPost } from './queries.ts';
import { indexThread } from './searching/index-thread.ts';

export async function answerThread(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { peer, now, random, config } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const { threadId, isAnonymous, body, kept } = ask;
  const postId: PostId = makeUuid(now.getTime(), random(10));
  const keep = await readKeep(context, { kept, mentions: ask.mentions, texts: { body } });
  const done = await doOnce(context, 'answer-thread', ask, { threadId, postId }, async (trx) => {
    const thread = await accessThread(trx, peer, threadId);
    const locked = await lockThread(trx, peer, threadId);
    if (locked === undefined) throw refuse('not-found');
    checkAnswerable({ ...thread, state: locked.state });
    const number = locked.lastNumber + 1;
    const place = { threadId, channelId: thread.channel.id };
    const mentions = await checkMentions(trx, peer, { ...ask, place, keep });
    const named = peopleIn(mentions);
    const hold = await judgeHold(trx, peer, thread.channel.id, { kept, texts: { body }, named, keep });
    const state = hold === null ? ('visible' as const) : ('held' as const);
    await insertPost(trx, peer, { threadId, postId, number, isAnonymous, body, kept, mentions, state, now });
    // One that waits moves its thread to the top for nobody.
    await updateLastPost(trx, peer, threadId, number, state === 'visible' ? now : thread.lastPostAt);
    const { secret } = config;
    if (isAnonymous) await claimPseudonym(trx, peer, { secret, seed: thread.pseudonymSeed, threadId });
    await passOwnPost(trx, peer, threadId, number);
    await followOwnThread(trx, peer, threadId, now);
    const { communityId } = peer;
    const channelId = thread.channel.id;
    await indexThread(trx, communityId, threadId);
    if (hold === null && thread.isPublic)
      await askJob(trx, { kind: 'tell-post', communityId, subjectId: postId, dueAt: now }, { now, random });
    const words = { kept, texts: { body }, isAnonymous, state };
    await noteKept(trx, peer, { subjectKind: 'post', subjectId: postId, ...words, now });
    // What waits for a moderator is nobody's news yet, but for those who look after it.
    if (hold !== null) await holdPost(trx, peer, { postId, hold, isUrgent: thread.isUrgent }, now);
    else if (thread.isPublic)
      await announce(trx, { communityId, kind: 'post-added', channelId, threadId, postId }, now);
    return { threadId, postId, number, state };
  });
  return { postId: done.postId, number: done.number, state: done.state };
}
