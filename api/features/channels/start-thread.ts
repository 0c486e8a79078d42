// Asks peers: a thread, its question and what is said of it, in one transaction, once.
import type { z } from 'zod';
import { type AccessedChannel, accessReadableChannel, checkPostable } from '#api/access/channel.ts';
import { claimPseudonym, pseudonymSeedOf } from '#api/access/pseudonym.ts';
import type { Trx } from '#api/database/index.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type PostId, type ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { startThread as contract } from '#shared/contract/channels.ts';
import type { Keep } from '#shared/stripping/index.ts';
import { followOwnThread, passOwnPost } from './following/queries.ts';
import { holdPost, judgeHold, readKeep } from './holding/hold.ts';
import { type Done, doOnce } from './keyed.ts';
import { checkMentions, peopleIn } from './mentioning/mentions.ts';
import { insertPost, insertThread } from './queries.ts';
import { indexThread } from './searching/index-thread.ts';

export async function startThread(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { peer, now, random } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const threadId: ThreadId = makeUuid(now.getTime(), random(10));
  const postId: PostId = makeUuid(now.getTime(), random(10));
  const ids = { threadId, postId };
  const { kept, mentions, title, body } = ask;
  const keep = await readKeep(context, { kept, mentions, texts: { title, body } });
  const done = await doOnce(context, 'start-thread', ask, ids, async (trx) => {
    const channel = await accessReadableChannel(trx, peer, ask.channelId);
    checkPostable(channel);
    return putThread(trx, context, channel, { ...ask, keep }, ids);
  });
  return { threadId: done.threadId, postId: done.postId, state: done.state };
}

type Question = Omit<z.output<typeof contract.input>, 'isConfirmed' | 'channelId'> & { keep: Keep };
type Ids = { threadId: ThreadId; postId: PostId };

/** Into a channel in which this peer may post: the thread, its question, and whoever has to hear of it. */
export async function putThread(
  trx: Trx,
  { peer, now, random, config }: Pick<PeerContext, 'peer' | 'now' | 'random' | 'config'>,
  channel: Pick<AccessedChannel, 'id'>,
  ask: Question,
  { threadId, postId }: Ids,
): Promise<Done> {
  const { isAnonymous, title, body, needs, barriers, urgency, kept, keep } = ask;
  const place = { threadId: null, channelId: channel.id };
  const mentions = await checkMentions(trx, peer, { ...ask, place });
  const named = peopleIn(mentions);
  const hold = await judgeHold(trx, peer, channel.id, { kept, texts: { title, body }, named, keep });
  const state = hold === null ? ('visible' as const) : ('held' as const);
  const shared = { threadId, isAnonymous, now };
  const seed = pseudonymSeedOf(config.secret, ask.key, peer);
  const about = { channelId: channel.id, pseudonymSeed: seed, title, needs, barriers, urgency };
  await insertThread(trx, peer, { ...shared, ...about });
  await insertPost(trx, peer, { ...shared, postId, number: 1, body, kept, mentions, state });
  if (isAnonymous) await claimPseudonym(trx, peer, { secret: config.secret, seed, threadId });
  await passOwnPost(trx, peer, threadId, 1);
  await followOwnThread(trx, peer, threadId, now);
  const { communityId } = peer;
  await indexThread(trx, communityId, threadId);
  if (hold === null && named.length > 0)
    await askJob(trx, { kind: 'tell-post', communityId, subjectId: postId, dueAt: now }, { now, random });
  // The community's trail is held from here on: late, and before the announcement.
  const words = { kept, texts: { title, body }, isAnonymous, state };
  await noteKept(trx, peer, { subjectKind: 'post', subjectId: postId, ...words, now });
  // What waits for a moderator is nobody's news yet, but for those who look after it.
  if (hold !== null) await holdPost(trx, peer, { postId, hold, isUrgent: urgency === 'urgent' }, now);
  else
    await announce(
      trx,
      { communityId, kind: 'thread-started', channelId: channel.id, threadId, postId },
      now,
    );
  return { threadId, postId, number: 1, state };
}
