// The posts of one thread, in order. A client that comes back asks for what is behind the last number it has.

import type { z } from 'zod';
import { withoutTakenTitles } from '#api/access/mentioned-words.ts';
import { accessThread } from '#api/access/thread.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { listPosts as contract } from '#shared/contract/channels.ts';
import { readPostCursor } from './cursors.ts';
import { selectPosts } from './queries.ts';
import { toPost } from './shapes.ts';

export async function listPosts({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const thread = await accessThread(db, peer, ask.threadId);
  const rows = await selectPosts(db, peer, thread.id, readPostCursor(ask.cursor), ask.limit + 1);
  return toPage(await withoutTakenTitles(db, peer, rows), ask.limit, toPost, (row) => String(row.number));
}
