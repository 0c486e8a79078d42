// Remembers how far this peer has read a thread. Nobody else ever sees it.
import type { z } from 'zod';
import { accessThread } from '#api/access/thread.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { markRead as contract } from '#shared/contract/channels.ts';
import { upsertReadMark } from './following/queries.ts';

export async function markRead({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const thread = await accessThread(db, peer, ask.threadId);
  await upsertReadMark(db, peer, thread.id, ask.upToNumber);
  return {};
}
