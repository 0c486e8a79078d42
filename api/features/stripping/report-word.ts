// A worker says that the engine missed something, or took something for what it is not. Counted by kind, shape and engine; who
// said it, and of which words, is written down nowhere.
import type { z } from 'zod';
import { checkRate } from '#api/access/rate.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { reportWord as report } from '#shared/contract/stripping.ts';
import { countEngineWords } from './queries.ts';

/** A person who looks closely reports a few in a minute; a loop reports many. */
const reportsPerMinute = 20;

export const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export async function reportWord(
  { db, peer, now, rates }: PeerContext,
  { said, kind, shape, version }: z.output<typeof report.input>,
) {
  checkRate(rates, `engine-words:${peer.communityId}:${peer.personId}`, now, reportsPerMinute);
  await countEngineWords(db, peer, [{ said, kind, shape, version, reason: '', times: 1 }], dayOf(now));
  return {};
}
