// From ranked rows to what the contract names: cursors, snippets, and why something was found. Pure.
import type { z } from 'zod';
import { refuse } from '#shared/basics/refusals.ts';
import type { found as contract } from '#shared/contract/search.ts';
import type { Plan } from '#shared/search/plan.ts';
import { markWords, snippetOf } from '#shared/search/snippet.ts';
import { stemsIn, strongStems, whyOf } from '#shared/search/why.ts';
import type { Folded } from './fold.ts';
import type { selectCards } from './queries.ts';

type Card = Awaited<ReturnType<typeof selectCards>>[number];
type Found = z.input<typeof contract>;
type Place = { isExact: boolean; score: number; documentNo: number };
const alikeShownMax = 5;

export const toFoundCursor = ({ isExact, score, documentNo }: Place): string =>
  `${isExact ? 1 : 0},${score.toFixed(6)},${documentNo}`;

export function readFoundCursor(cursor: string | undefined): Place | null {
  if (cursor === undefined) return null;
  const [, exact, score, documentNo] = /^([01]),(\d{1,3}\.\d{6}),(\d{1,10})$/.exec(cursor) ?? [];
  if (documentNo === undefined || Number(documentNo) > 2_147_483_647) throw refuse('malformed');
  return { isExact: exact === '1', score: Number(score), documentNo: Number(documentNo) };
}

/** Nothing where the card is no longer to be seen: it went between the ranking and the reading. */
export function toFound({ first, alike }: Folded, cards: ReadonlyMap<number, Card>, plan: Plan): Found[] {
  const card = cards.get(first.documentNo);
  if (!card) return [];
  const { title, body, freshAt, documentNo: _, ...facts } = card;
  const strong = strongStems(plan);
  const { snippet, marks } = snippetOf(body, strong);
  return [
    {
      ...facts,
      title,
      titleMarks: markWords(title, strong),
      snippet,
      snippetMarks: marks,
      freshAt: freshAt.toISOString(),
      why: whyOf({ inTitle: stemsIn(title), inBody: stemsIn(body), needs: card.needs }, plan, first.isExact),
      alike: alike.slice(0, alikeShownMax).flatMap(({ documentNo }) => {
        const other = cards.get(documentNo);
        return other ? [{ kind: other.kind, id: other.id, title: other.title }] : [];
      }),
    },
  ];
}
