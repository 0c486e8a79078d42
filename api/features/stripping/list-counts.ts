// The counts, for whoever looks after the engine: most often first.
import type { z } from 'zod';
import type { PeerContext } from '#api/trpc.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { countWords as contract } from '#shared/contract/stripping.ts';
import { type CountKey, selectEngineWords } from './queries.ts';

function readCursor(cursor: string | undefined): CountKey | null {
  if (cursor === undefined) return null;
  const [count, number] = /^(\d{1,10}),(\d{1,10})$/.exec(cursor)?.slice(1).map(Number) ?? [];
  if (count === undefined || number === undefined || Math.max(count, number) > 2_147_483_647)
    throw refuse('malformed');
  return { count, number };
}

export async function countWords({ db, peer }: PeerContext, ask: z.output<typeof contract.input>) {
  const rows = await selectEngineWords(db, peer, readCursor(ask.cursor), ask.limit + 1);
  const shown = rows.slice(0, ask.limit);
  const last = shown.at(-1);
  const items = shown.map(({ number: _, reason, ...row }) => ({ ...row, reason: reason || null }));
  return {
    items: items as z.input<typeof contract.output>['items'],
    next: rows.length > ask.limit && last ? `${last.count},${last.number}` : null,
  };
}
