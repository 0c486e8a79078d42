// Keeping house in a channel: its purpose and rules, and at most three case studies above its threads.
import type { z } from 'zod';
import { accessHostedChannel } from '#api/access/channel.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { upsertAccepted } from '#api/features/channels/entering/queries.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { describeChannel as describing, pinCase as pinning } from '#shared/contract/channel-entry.ts';
import { countPublished, deletePin, dropGonePins, insertPin, lockChannel, updateWords } from './queries.ts';

export async function describeChannel(
  context: PeerContext,
  { channelId, seenRulesVersion, purpose, rules, needs }: z.output<typeof describing.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    await accessHostedChannel(trx, peer, channelId);
    const before = await lockChannel(trx, peer, channelId);
    if (before === undefined) throw refuse('not-found');
    if (before.rulesVersion !== seenRulesVersion) throw refuse('changed-elsewhere');
    const hasChanged = before.rules !== rules;
    const rulesVersion = before.rulesVersion + (hasChanged ? 1 : 0);
    await updateWords(trx, peer, channelId, { purpose, rules, rulesVersion, needs });
    // Whoever writes them has read them.
    if (hasChanged) await upsertAccepted(trx, peer, channelId, { version: rulesVersion, now });
    await tell(trx, context, channelId, hasChanged ? 'channel-rules-changed' : 'channel-described');
    return { rulesVersion };
  });
}

export async function pinCase(
  context: PeerContext,
  { channelId, caseId, isPinned }: z.output<typeof pinning.input>,
) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    await accessHostedChannel(trx, peer, channelId);
    await lockChannel(trx, peer, channelId);
    if (!isPinned) await deletePin(trx, peer, channelId, caseId);
    else {
      if ((await countPublished(trx, peer, [caseId])) === 0) throw refuse('not-found');
      await dropGonePins(trx, peer, channelId);
      const placesMax = limits.channelPinsMax;
      if (!(await insertPin(trx, peer, { channelId, caseId, now, placesMax }))) throw refuse('pins-full');
    }
    await tell(trx, context, channelId, isPinned ? 'case-pinned' : 'case-unpinned');
    return {};
  });
}

async function tell(trx: Trx, { peer, now }: PeerContext, channelId: ChannelId, deed: string): Promise<void> {
  const { communityId, personId } = peer;
  const subject = { subjectKind: 'channel', subjectId: channelId };
  await writeAudit(trx, { communityId, at: now, actorId: personId, deed, ...subject });
  await announce(trx, { communityId, kind: 'channel-changed', channelId, threadId: null, postId: null }, now);
}
