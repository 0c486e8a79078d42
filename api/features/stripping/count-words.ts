// Counts what was said of the engine: by a worker who reports, and by authors who keep a suspected word. What is written down
// is the kind, a coarse shape, the reason and the engine; who said it of which post is not.
import type { z } from 'zod';
import type { Peer } from '#api/access/peer.ts';
import { checkRate } from '#api/access/rate.ts';
import type { Trx } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { KeepReason } from '#shared/basics/lists.ts';
import { shapeOf } from '#shared/basics/word-shape.ts';
import { engineVersion, type reportWord as report } from '#shared/contract/stripping.ts';
import { countEngineWords, type EngineWord } from './queries.ts';

/** A person who looks closely reports a few in a minute; a loop reports many. */
export const reportsPerMinute = 20;

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export async function reportWord(
  { db, peer, now, rates }: PeerContext,
  { said, kind, shape, version }: z.output<typeof report.input>,
) {
  checkRate(rates, `engine-words:${peer.communityId}:${peer.personId}`, now, reportsPerMinute);
  await countEngineWords(db, peer, [{ said, kind, shape, version, reason: '', times: 1 }], dayOf(now));
  return {};
}

export type KeptWord = { kind: string; reason: KeepReason; words: string };

/** In the deed's own transaction. `words` are looked at for their shape and go no further. */
export async function countKept(trx: Trx, peer: Peer, kept: readonly KeptWord[], now: Date): Promise<void> {
  const counts = new Map<string, EngineWord & { times: number }>();
  for (const { kind, reason, words } of kept) {
    const shape = shapeOf(words);
    if (shape === null) continue;
    const key = [kind, shape, reason].join('|');
    const before = counts.get(key)?.times ?? 0;
    counts.set(key, { said: 'kept', kind, shape, reason, version: engineVersion, times: before + 1 });
  }
  if (counts.size === 0) return;
  const inOrder = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
  await countEngineWords(trx, peer, inOrder, dayOf(now));
}
