// The channels that this peer may know of, urgent ones first.

import type { z } from 'zod';
import { readId } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { listChannels as contract } from '#shared/contract/channels.ts';
import { selectChannels } from './queries.ts';
import { toChannel } from './shapes.ts';

export async function listChannels({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const rows = await selectChannels(db, peer, readId<ChannelId>(ask.cursor), ask.limit + 1);
  return toPage(rows, ask.limit, toChannel, (row) => row.id);
}
