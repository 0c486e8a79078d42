// The channels that this peer may know of, urgent ones first.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import type { listChannels as contract } from '#shared/contract/channels.ts';
import { readChannelCursor } from './cursors.ts';
import { selectChannels } from './queries.ts';
import { toChannel, toPage } from './shapes.ts';

export async function listChannels({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const rows = await selectChannels(db, peer, readChannelCursor(ask.cursor), ask.limit + 1);
  return toPage(rows, ask.limit, toChannel, (row) => row.id);
}
