// A new channel is never an empty room: it begins with whoever hosts it, rules, three case studies (once there are three) and a first question, in one
// transaction. Sent again it is the same channel.
import type { z } from 'zod';
import { accessChannel } from '#api/access/channel.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { insertMember, lockAsker, upsertAccepted } from '#api/features/channels/entering/queries.ts';
import { keepsNothing } from '#api/features/channels/holding/hold.ts';
import { putThread } from '#api/features/channels/start-thread.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { makeUuid, type PostId, type ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { createChannel as contract } from '#shared/contract/channel-entry.ts';
import {
  countLibrary,
  countMade,
  countPublished,
  findFirstThread,
  insertChannel,
  insertPin,
} from './queries.ts';

const monthMs = 30 * 24 * 3_600_000;

export async function createChannel(context: PeerContext, ask: z.output<typeof contract.input>) {
  const { db, peer, now, random } = context;
  if (!ask.isConfirmed) throw refuse('not-confirmed');
  const { channelId, name, purpose, rules, kind, needs } = ask;
  const caseIds = [...new Set(ask.caseIds)];
  return transact(db, async (trx) => {
    await lockAsker(trx, peer);
    const slug = slugOf(name, channelId);
    if (!(await insertChannel(trx, peer, { channelId, slug, name, purpose, rules, kind, needs, now }))) {
      const threadId = await findFirstThread(trx, peer, channelId);
      if (threadId === null) throw refuse('key-reused');
      return { channelId, threadId };
    }
    // The one that was just made counts.
    if ((await countMade(trx, peer, new Date(now.getTime() - monthMs))) > limits.channelsMadeMax)
      throw refuse('too-many-requests');
    // A young community has no three yet, and nobody could publish them alone: what there is, or none.
    const due = await countLibrary(trx, peer, limits.channelPinsMax);
    if (due === limits.channelPinsMax && caseIds.length < due) throw refuse('cases-missing');
    if (caseIds.length > 0 && (await countPublished(trx, peer, caseIds)) < caseIds.length)
      throw refuse('not-found');
    await insertMember(trx, peer, channelId, now);
    await upsertAccepted(trx, peer, channelId, { version: 1, now });
    for (const caseId of caseIds)
      await insertPin(trx, peer, { channelId, caseId, now, placesMax: limits.channelPinsMax });
    const { communityId, personId } = peer;
    const subject = { subjectKind: 'channel', subjectId: channelId };
    await writeAudit(trx, { communityId, at: now, actorId: personId, deed: 'channel-created', ...subject });
    const { title, body, barriers, urgency, kept } = ask;
    const about = needs.slice(0, limits.needsPerThreadMax);
    // A channel that is made here has no rules that hold yet, and its question mentions nobody.
    const spoken = { title, body, kept, mentions: [], keep: keepsNothing, isAnonymous: false };
    const question = { ...spoken, needs: about, barriers, urgency };
    const threadId: ThreadId = makeUuid(now.getTime(), random(10));
    const postId: PostId = makeUuid(now.getTime(), random(10));
    const channel = await accessChannel(trx, peer, channelId);
    await putThread(trx, context, channel, { ...question, key: channelId }, { threadId, postId });
    await announce(
      trx,
      { communityId, kind: 'channel-changed', channelId, threadId: null, postId: null },
      now,
    );
    return { channelId, threadId };
  });
}

const slugOf = (name: string, channelId: string): string => {
  const words = name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50);
  return `${words}-${channelId.slice(-8)}`.replace(/^-/, '');
};
