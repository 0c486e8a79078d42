// What somebody wants to hear of a thread or a channel. It moves their own counts and nudges, and nobody else's anything.
import type { z } from 'zod';
import { accessReadableChannel } from '#api/access/channel.ts';
import { accessThread } from '#api/access/thread.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { watchChannel as ofChannel, watchThread as ofThread } from '#shared/contract/post-life.ts';
import { deleteChannelWatch, deleteThreadWatch, upsertChannelWatch, upsertThreadWatch } from './queries.ts';

export async function watchThread(
  { db, peer, now }: PeerContext,
  { threadId, watch }: z.output<typeof ofThread.input>,
) {
  const { id } = await accessThread(db, peer, threadId);
  if (watch === null) await deleteThreadWatch(db, peer, id);
  else await upsertThreadWatch(db, peer, id, { watch, since: now });
  return {};
}

export async function watchChannel(
  { db, peer, now }: PeerContext,
  { channelId, watch }: z.output<typeof ofChannel.input>,
) {
  const { id } = await accessReadableChannel(db, peer, channelId);
  if (watch === null) await deleteChannelWatch(db, peer, id);
  else await upsertChannelWatch(db, peer, id, { watch, since: now });
  return {};
}
