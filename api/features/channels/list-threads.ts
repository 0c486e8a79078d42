// The threads of one channel, or one's own of all channels: newest talk first; and what peers ask, newest question first.
import type { z } from 'zod';
import { accessReadableChannel } from '#api/access/channel.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type {
  listAsked as asked,
  myThreads as mine,
  listThreads as ofChannel,
} from '#shared/contract/channels.ts';
import { readThreadCursor } from './cursors.ts';
import { selectAsked, selectThreads } from './queries.ts';
import { threadCursor, toThread } from './shapes.ts';

export async function listThreads({ db, peer }: PeerContext, ask: z.output<typeof ofChannel.input>) {
  const { id: channelId } = await accessReadableChannel(db, peer, ask.channelId);
  const before = readThreadCursor(ask.cursor);
  const rows = await selectThreads(db, peer, { channelId, state: ask.state }, before, ask.limit + 1);
  return toPage(rows, ask.limit, toThread, threadCursor);
}

export async function myThreads({ db, peer }: PeerContext, ask: z.output<typeof mine.input>) {
  const rows = await selectThreads(db, peer, { isMine: true }, readThreadCursor(ask.cursor), ask.limit + 1);
  return toPage(rows, ask.limit, toThread, threadCursor);
}

export async function listAsked({ db, peer }: PeerContext, ask: z.output<typeof asked.input>) {
  const { isUrgent, cursor, limit } = ask;
  const rows = await selectAsked(db, peer, { isUrgent, before: readThreadCursor(cursor), limit: limit + 1 });
  return toPage(rows, limit, toThread, ({ startedAt, id }) => threadCursor({ lastPostAt: startedAt, id }));
}
