// The few lines of a text that show why it was found, and where its words stand in them. Cut at words; offsets are UTF-16. Pure.
import { stemOf } from './stem.ts';
import { wordsIn } from './weigh-document.ts';

export type Marks = [start: number, end: number][];
export const snippetCharsMax = 220;
const marksMax = 12;

/** Every word of a text where it stands: whoever cuts from one text often reads it once. */
export type ReadText = {
  text: string;
  words: readonly { start: number; end: number; stem: string | null }[];
};
type Word = { start: number; end: number; worth: number };
type Strong = ReadonlyMap<string, number>;

export const readText = (text: string): ReadText => ({
  text,
  words: [...text.matchAll(/[\p{L}\p{N}\p{M}'\u2019]+/gu)].map((found) => {
    const [word] = wordsIn(found[0]);
    const stem = word === undefined ? null : stemOf(word);
    return { start: found.index, end: found.index + found[0].length, stem };
  }),
});

/** With what the stem is worth in this search. */
const weighed = ({ words }: ReadText, strong: Strong): Word[] =>
  words.map(({ start, end, stem }) => ({
    start,
    end,
    worth: stem === null ? 0 : (strong.get(stem) ?? 0),
  }));

export const markWords = (text: string, strong: Strong): Marks =>
  weighed(readText(text), strong)
    .filter(({ worth }) => worth > 0)
    .slice(0, marksMax)
    .map(({ start, end }) => [start, end]);

/** The stretch whose different words are worth most; the beginning where none is. */
export function snippetFrom(read: ReadText, strong: Strong): { snippet: string; marks: Marks } {
  const { text } = read;
  const words = weighed(read, strong);
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

export const snippetOf = (text: string, strong: Strong): { snippet: string; marks: Marks } =>
  snippetFrom(readText(text), strong);
