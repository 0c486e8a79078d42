// One channel with its rules, what is pinned above its threads, and where this peer stands at its door.
import type { z } from 'zod';
import { accessChannel } from '#api/access/channel.ts';
import { canHandOver } from '#api/features/channels/handing/hand-over.ts';
import { findOffer } from '#api/features/channels/handing/queries.ts';
import { selectPins } from '#api/features/channels/hosting/queries.ts';
import { findChannel } from '#api/features/channels/queries.ts';
import { toChannel } from '#api/features/channels/shapes.ts';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { readChannel as contract } from '#shared/contract/channel-entry.ts';
import { countWaiting, findDoor, findOwnRequest } from './queries.ts';

export async function readChannel({ db, peer }: PeerContext, { channelId }: z.output<typeof contract.input>) {
  const { canRead, kind } = await accessChannel(db, peer, channelId);
  const row = await findChannel(db, peer, channelId);
  const door = await findDoor(db, peer, channelId);
  if (row === undefined || door === undefined) throw refuse('not-found');
  const asked = kind === 'request' ? await findOwnRequest(db, peer, channelId) : undefined;
  const handsOver = await canHandOver(db, peer, channelId);
  const offer = handsOver ? await findOffer(db, peer, channelId) : undefined;
  const canHost = door.hostId === peer.personId || peer.roles.has('moderator');
  return {
    ...toChannel(row),
    rules: door.rules,
    rulesVersion: door.rulesVersion,
    request: asked === undefined ? null : { ...asked, askedAt: asked.askedAt.toISOString() },
    // What stands inside is read inside.
    pins: canRead ? await selectPins(db, peer, channelId) : [],
    canHost,
    asking: canHost && kind === 'request' ? await countWaiting(db, peer, channelId) : 0,
    isHost: door.hostId === peer.personId,
    canHandOver: handsOver,
    handingTo: offer?.name ?? null,
    isReadOnly: row.isReadOnly,
  };
}
