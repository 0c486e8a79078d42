// The few lines of a text that show why it was found, and where its words stand in them. Cut at words; offsets are UTF-16. Pure.
import { stemOf } from './stem.ts';
import { wordsIn } from './weigh-document.ts';

export type Marks = [start: number, end: number][];
export const snippetCharsMax = 220;
const marksMax = 12;

type Word = { start: number; end: number; worth: number };

/** Every word of the text, with what its stem is worth in this search. */
function wordsOf(text: string, strong: ReadonlyMap<string, number>): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}'\u2019]+/gu)].map((found) => {
    const [word] = wordsIn(found[0]);
    const worth = word === undefined ? 0 : (strong.get(stemOf(word)) ?? 0);
    return { start: found.index, end: found.index + found[0].length, worth };
  });
}

export const markWords = (text: string, strong: ReadonlyMap<string, number>): Marks =>
  wordsOf(text, strong)
    .filter(({ worth }) => worth > 0)
    .slice(0, marksMax)
    .map(({ start, end }) => [start, end]);

/** The stretch whose different words are worth most; the beginning where none is. */
export function snippetOf(
  text: string,
  strong: ReadonlyMap<string, number>,
): { snippet: string; marks: Marks } {
  const words = wordsOf(text, strong);
  const telling = words.filter(({ worth }) => worth > 0);
  let best = { from: 0, worth: -1 };
  for (const [i, { start }] of telling.entries()) {
    const heard = new Set<string>();
    let worth = 0;
    for (const one of telling.slice(i)) {
      if (one.end > start + snippetCharsMax - 30) break;
      const word = text.slice(one.start, one.end).toLowerCase();
      if (!heard.has(word)) worth += one.worth;
      heard.add(word);
    }
    // As much, begun later in the same stretch, stands closer together.
    const isCloser = worth === best.worth && start - best.from < snippetCharsMax;
    if (worth > best.worth || isCloser) best = { from: start, worth };
  }
  // A little before it, from the beginning of a word.
  const from = words.find(({ start }) => start >= best.from - 30)?.start ?? 0;
  const end = words.findLast((word) => word.end <= from + snippetCharsMax)?.end ?? from + snippetCharsMax;
  const upTo = text.length - end < 12 ? text.length : end;
  const isCutBefore = from > 12;
  const start = isCutBefore ? from : 0;
  const before = isCutBefore ? '… ' : '';
  const part = text.slice(start, Math.max(start, upTo)).replaceAll('\n', ' ');
  const snippet = `${before}${part}${upTo < text.length ? ' …' : ''}`;
  return { snippet, marks: markWords(snippet, strong) };
}
