// The box: cleans the words, finds for this peer, and remembers, without the peer, what could not be found.
import type { z } from 'zod';
import { checkRate } from '#api/access/rate.ts';
import { searchRules } from '#api/access/searchable.ts';
import { accessVisibleArea } from '#api/access/service.ts';
import { retried } from '#api/database/faults.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { find as contract } from '#shared/contract/search.ts';
import { cleanWords, restingWords } from './clean-words.ts';
import { findDocuments } from './finding/find.ts';
import { choiceKey } from './finding/rank.ts';
import { isFirstTold } from './memory.ts';
import { upsertMiss } from './queries.ts';

/** Typing fast is five a second; a panel that asks more often is broken or not a panel. */
export const searchesPerSecondMax = 12;
const secondMs = 1_000;
const missCharsMax = 120;

export function checkSearchRate({ rates, peer, now }: PeerContext): void {
  checkRate(rates, `search:${peer.sessionId}`, now, searchesPerSecondMax, secondMs);
}

export async function find(context: PeerContext, ask: z.output<typeof contract.input>) {
  checkSearchRate(context);
  const { db, peer, now, again, search } = context;
  const { words, removed } = cleanWords(ask.words);
  // Not sent by a `query` of the wire, yet nothing but reading: it heals itself as those do.
  const found = await retried(async () => {
    const areaId = ask.areaId && (await accessVisibleArea(db, peer, ask.areaId)).id;
    const finding = { db, now, shelves: search.shelves, reader: { peer, rules: searchRules } };
    return findDocuments(finding, { ...ask, areaId, words });
  }, again);
  const isMiss = found.items.length === 0 || found.isGuess;
  if (ask.isSettled && ask.cursor === undefined && isMiss) await noteMiss(context, ask.words);
  return { ...found, removed };
}

async function noteMiss({ db, peer, now, search }: PeerContext, typed: string): Promise<void> {
  const key = choiceKey(await restingWords(typed)).slice(0, missCharsMax);
  if (key === '' || !isFirstTold(search, peer, `miss ${key}`)) return;
  await upsertMiss(db, peer.communityId, { words: key, month: now.toISOString().slice(0, 7) });
}
