// Coming in and going: the rules are accepted as they were read, which in an open channel is joining it. Going takes nothing away from
// what was said there, and shows nobody who went.
import type { z } from 'zod';
import { accessChannel, accessReadableChannel } from '#api/access/channel.ts';
import { transact } from '#api/database/index.ts';
import { deleteChannelWatch } from '#api/features/channels/following/queries.ts';
import { deleteOfferTo } from '#api/features/channels/handing/queries.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { acceptRules as accepting, leaveChannel as leaving } from '#shared/contract/channel-entry.ts';
import { deleteMember, findDoor, insertMember, upsertAccepted } from './queries.ts';

export async function acceptRules(
  { db, peer, now }: PeerContext,
  { channelId, version }: z.output<typeof accepting.input>,
) {
  return transact(db, async (trx) => {
    const channel = await accessReadableChannel(trx, peer, channelId);
    const door = await findDoor(trx, peer, channelId);
    if (door === undefined) throw refuse('not-found');
    if (door.rulesVersion !== version) throw refuse('changed-elsewhere');
    await upsertAccepted(trx, peer, channelId, { version, now });
    if (channel.kind === 'open') await insertMember(trx, peer, channelId, now);
    return {};
  });
}

export async function leaveChannel({ db, peer }: PeerContext, { channelId }: z.output<typeof leaving.input>) {
  return transact(db, async (trx) => {
    await accessChannel(trx, peer, channelId);
    const door = await findDoor(trx, peer, channelId);
    // A channel is never without a host: somebody else takes it over first.
    if (door?.hostId === peer.personId) throw refuse('hand-over-first');
    await deleteMember(trx, peer, channelId);
    await deleteChannelWatch(trx, peer, channelId);
    await deleteOfferTo(trx, peer, channelId, peer.personId);
    return {};
  });
}
