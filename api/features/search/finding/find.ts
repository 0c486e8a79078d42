// Finds for one reader: ranks, folds what says nearly the same, cuts the page, and says of each why it is there.
import type { z } from 'zod';
import type { Database } from '#api/database/index.ts';
import type { find as contract } from '#shared/contract/search.ts';
import { foldAlike } from './fold.ts';
import { type Reader, selectCards } from './queries.ts';
import { bounds, rank } from './rank.ts';
import { readFoundCursor, toFound, toFoundCursor } from './shapes.ts';
import type { Shelves } from './shelf.ts';

export type Finding = { db: Database; shelves: Shelves; reader: Reader; now: Date };
type Ask = Omit<z.output<typeof contract.input>, 'isSettled'>;
type Answer = Omit<z.input<typeof contract.output>, 'removed'>;
const dayMs = 86_400_000;

export async function findDocuments({ db, shelves, reader, now }: Finding, ask: Ask): Promise<Answer> {
  const { kinds, need, areaId, barrier, isAnswered, withinDays } = ask;
  const freshFrom = withinDays === undefined ? undefined : new Date(now.getTime() - withinDays * dayMs);
  const filter = { kinds, need, areaId, barrier, isAnswered, freshFrom };
  const after = readFoundCursor(ask.cursor);
  const { plan, ranked } = await rank(db, shelves, reader, ask.words, filter);
  const folded = foldAlike(ranked);
  const from = after === null ? 0 : folded.findIndex(({ first }) => isAfter(first, after));
  const rest = from < 0 ? [] : folded.slice(from);
  const page = rest.slice(0, ask.limit);
  const cards = await selectCards(
    db,
    reader,
    page.flatMap(({ first, alike }) => [first, ...alike]).map(({ documentNo }) => documentNo),
  );
  const cardOf = new Map(cards.map((card) => [card.documentNo, card]));
  const last = page.at(-1)?.first;
  return {
    items: page.flatMap((one) => toFound(one, cardOf, plan)),
    next: rest.length > ask.limit && last ? toFoundCursor(last) : null,
    counts: countKinds(ranked),
    isMore: ranked.length >= bounds.weighed,
    corrections: plan.corrections,
    meanings: plan.meanings,
    needs: plan.needs,
    isGuess: !ranked.some(({ met }) => met > 0),
  };
}

type Place = { isExact: boolean; score: number; documentNo: number };
/** In the order of the ranking. */
const isAfter = (one: Place, mark: Place): boolean =>
  one.isExact !== mark.isExact
    ? mark.isExact
    : one.score !== mark.score
      ? one.score < mark.score
      : one.documentNo > mark.documentNo;

function countKinds(ranked: readonly { kind: Answer['counts'][number]['kind'] }[]): Answer['counts'] {
  const counts = new Map<Answer['counts'][number]['kind'], number>();
  for (const { kind } of ranked) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
