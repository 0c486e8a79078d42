// Writing over the relay. A talk stands on the mask or the name of one thread, on an offer or on a request: whoever ended it there is not
// known to have ended anything elsewhere, and what bounds a sender is counted of the sender's own words alone, so that no refusal says who
// the other one is.
import type { z } from 'zod';
import { derivePseudonym } from '#api/access/pseudonym.ts';
import { type AccessedTalk, accessTalk } from '#api/access/relay.ts';
import { retried } from '#api/database/faults.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { noteKept } from '#api/features/stripping/index.ts';
import { askJob } from '#api/jobs/ask.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type RelayTalkId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { send as sending, startTalk as starting } from '#shared/contract/relay.ts';
import {
  type About,
  countSent,
  countTalksSince,
  findMentor,
  findMessage,
  findPost,
  findTalkWith,
  insertMessage,
  insertTalk,
  lockHeldRequest,
  lockSender,
} from './queries.ts';

type Spoken = Omit<z.output<typeof sending.input>, 'talkId'>;
const dayMs = 24 * 3_600_000;

export async function startTalk(context: PeerContext, ask: z.output<typeof starting.input>) {
  const { peer, now, random, config } = context;
  return once(context, ask, null, async (trx) => {
    const { takesTalks, ...about } = await findAbout(trx, peer, ask);
    const known = await findTalkWith(trx, peer, about);
    if (known !== undefined) return accessTalk(trx, peer, known.id);
    if (!takesTalks) throw refuse('takes-no-talks');
    const since = new Date(now.getTime() - dayMs);
    // Whoever holds ten requests may write to an eleventh asker: who waits for a supervisor is not kept waiting by a count.
    if (about.requestId === null && (await countTalksSince(trx, peer, since)) >= limits.relayTalksPerDayMax)
      throw refuse('too-many-requests');
    const talkId: RelayTalkId = makeUuid(now.getTime(), random(10));
    // Of this talk alone: the reader's mask in the thread, if they have one, is not theirs here.
    const pseudonym = derivePseudonym(config.secret, `relay\n${talkId}`, peer);
    await insertTalk(trx, peer, { talkId, about, pseudonym, isNamed: ask.isNamed, now });
    return accessTalk(trx, peer, talkId);
  });
}

/**
 * Nobody writes to themselves. Whoever said their name is written to by name, and by nobody without one: nobody is named who did not say
 * so. Of a request that nobody holds there is nobody to write to. Whoever lets nobody begin a talk is written to all the same where they
 * asked for it: by a supervisor about their request, and about what they offer.
 */
async function findAbout(
  trx: Trx,
  peer: PeerContext['peer'],
  { postId, offerId, requestId, isNamed }: z.output<typeof starting.input>,
): Promise<About & { takesTalks: boolean }> {
  const nothing = { threadId: null, postId: null, isToNamed: false, offerId: null, requestId: null } as const;
  if (requestId !== undefined) {
    const held = await lockHeldRequest(trx, peer, requestId);
    if (held === undefined) throw refuse('not-found');
    return { ...nothing, requestId, ...held, takesTalks: true };
  }
  const readerId = peer.personId;
  if (offerId !== undefined) {
    const offer = await findMentor(trx, peer, offerId);
    if (offer === undefined) throw refuse('not-found');
    if (offer.isMine) throw refuse('not-allowed');
    return { ...nothing, offerId, authorId: offer.authorId, readerId, takesTalks: true };
  }
  const post = postId && (await findPost(trx, peer, postId));
  if (!post) throw refuse('not-found');
  const isToNamed = !post.isAnonymous;
  if (post.isMine || (isToNamed && !isNamed)) throw refuse('not-allowed');
  const { threadId, authorId, takesTalks } = post;
  return { ...nothing, threadId, postId, isToNamed, authorId, readerId, takesTalks };
}

export async function send(context: PeerContext, ask: z.output<typeof sending.input>) {
  const { talkId } = ask;
  const { number } = await once(context, ask, talkId, (trx) => accessTalk(trx, context.peer, talkId));
  return { number };
}

/** Once per message id, however often it is sent. */
async function once(
  context: PeerContext,
  ask: Spoken,
  into: RelayTalkId | null,
  access: (trx: Trx) => Promise<AccessedTalk>,
): Promise<{ talkId: RelayTalkId; number: number }> {
  const { db, peer, again } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  return retried(
    () =>
      transact(db, async (trx) => {
        await lockSender(trx, peer);
        const before = await findMessage(trx, peer, ask.messageId);
        if (before !== undefined) {
          const isSame =
            before.isMine && before.body === ask.body && (into ?? before.talkId) === before.talkId;
          if (!isSame) throw refuse('key-reused');
          return { talkId: before.talkId, number: before.number };
        }
        return put(trx, context, await access(trx), ask);
      }),
    again,
  );
}

async function put(trx: Trx, { peer, now, random }: PeerContext, talk: AccessedTalk, ask: Spoken) {
  if (talk.isEnded) throw refuse('talk-ended');
  const { id: talkId, isAuthor } = talk;
  const since = new Date(now.getTime() - dayMs);
  const { today, unanswered } = await countSent(trx, peer, { talkId, isAuthor, since });
  if (today >= limits.relayPerDayMax || unanswered >= limits.relayUnansweredMax)
    throw refuse('too-many-requests');
  const number = talk.lastNumber + 1;
  const { messageId, body, kept } = ask;
  await insertMessage(trx, peer, { talkId, messageId, number, isAuthor, body, now });
  const told = { subjectKind: 'relay-message' as const, subjectId: messageId, isAnonymous: true };
  await noteKept(trx, peer, { ...told, kept, texts: { body }, now });
  const { communityId } = peer;
  await askJob(trx, { kind: 'tell-talk', communityId, subjectId: messageId, dueAt: now }, { now, random });
  await tell(trx, peer, talk, now);
  return { talkId, number };
}

/** Both sides look again: the other one, and one's own other device. */
export async function tell(
  trx: Trx,
  { communityId, personId }: PeerContext['peer'],
  { otherId }: Pick<AccessedTalk, 'otherId'>,
  now: Date,
): Promise<void> {
  for (const one of [otherId, personId])
    await announce(trx, { communityId, kind: 'relay-changed', personId: one }, now);
}
