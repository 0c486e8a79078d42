// A private channel whose host has left, and no moderator inside: the first who is inside and says so hosts it from then on. Everybody else
// is offered a channel by whoever may hand it over (`handing`).
import type { z } from 'zod';
import { accessChannel } from '#api/access/channel.ts';
import { writeAudit } from '#api/audit/index.ts';
import { transact } from '#api/database/index.ts';
import { deleteOffer, updateHost } from '#api/features/channels/handing/queries.ts';
import { lockChannel } from '#api/features/channels/hosting/queries.ts';
import { announce } from '#api/realtime/announce.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { takeHosting as contract } from '#shared/contract/channel-inviting.ts';
import { findMyDuty } from './queries.ts';

export async function takeHosting(
  { db, peer, now }: PeerContext,
  { channelId }: z.output<typeof contract.input>,
) {
  const { communityId, personId } = peer;
  return transact(db, async (trx) => {
    await accessChannel(trx, peer, channelId);
    // Held until the commit: of two who take it the second finds a host.
    const door = await lockChannel(trx, peer, channelId);
    if (door?.hostId === personId) return {};
    if ((await findMyDuty(trx, peer, channelId)) !== 'take') throw refuse('not-allowed');
    await deleteOffer(trx, peer, channelId);
    await updateHost(trx, peer, channelId, personId);
    await writeAudit(trx, {
      communityId,
      at: now,
      actorId: personId,
      deed: 'hosting-taken',
      subjectKind: 'channel',
      subjectId: channelId,
      detail: { from: door?.hostId ?? null },
    });
    await announce(
      trx,
      { communityId, kind: 'channel-changed', channelId, threadId: null, postId: null },
      now,
    );
    return {};
  });
}
