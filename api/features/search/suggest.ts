// While somebody types: how the last word may go on, and titles that begin so. Only words and titles of what this peer may read.
import type { z } from 'zod';
import { searchRules } from '#api/access/searchable.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { suggest as contract } from '#shared/contract/search.ts';
import { beginning } from '#shared/glossary/index.ts';
import { stemOf } from '#shared/search/stem.ts';
import { wordsIn } from '#shared/search/weigh-document.ts';
import { cleanWords } from './clean-words.ts';
import { checkSearchRate } from './find.ts';
import { countSeen, selectCards } from './finding/queries.ts';
import { rank } from './finding/rank.ts';
import { readShelf } from './finding/shelf.ts';

/** Titles are sought among the best so many. */
const rankedMax = 30;
/** A word is offered if one of its first so many documents is to be seen. */
const seenMax = 20;

export async function suggest(context: PeerContext, ask: z.output<typeof contract.input>) {
  checkSearchRate(context);
  const { db, peer, search } = context;
  const reader = { peer, rules: searchRules };
  const typed = wordsIn(cleanWords(ask.words).words, 48);
  const last = typed.at(-1);
  if (last === undefined) return { words: [], titles: [] };
  const { vocabulary } = await readShelf(db, search.shelves, peer.communityId);
  const whole = beginning(last, vocabulary).map(({ word }) => word);
  const stems = [...new Set(whole.map(stemOf))];
  const seen = new Map(
    (await countSeen(db, reader, stems, seenMax)).map(({ stem, documents }) => [stem, documents]),
  );
  const before = typed.slice(0, -1).join(' ');
  const words = whole
    .filter((word) => (seen.get(stemOf(word)) ?? 0) > 0)
    .map((word) => `${before} ${word}`.trim())
    .slice(0, ask.limit);
  const { ranked } = await rank(db, search.shelves, reader, typed.join(' '), {});
  const best = ranked.slice(0, rankedMax).map(({ documentNo }) => documentNo);
  const cards = new Map((await selectCards(db, reader, best)).map((card) => [card.documentNo, card]));
  const titles = best.flatMap((documentNo) => {
    const card = cards.get(documentNo);
    if (!card) return [];
    const inTitle = wordsIn(card.title);
    const fits = typed.every((word) => inTitle.some((one) => one.startsWith(word)));
    return fits ? [{ kind: card.kind, id: card.id, title: card.title }] : [];
  });
  return { words, titles: titles.slice(0, ask.limit) };
}
