// What somebody typed, made safe to search by: nothing that certainly identifies is left, and it is said what kind was taken out.
// The panel has stripped before; this looks again, with patterns alone, and with names where words come to rest.
import { findIdentifiers, loadNames } from '#shared/stripping/index.ts';

/** A search reads no more than this; what stands behind it is neither judged nor used. */
const readCharsMax = 1_500;

export type CleanWords = {
  words: string;
  removed: { kind: string; count: number }[];
};

/** For what rests: without what is merely suspected, too, names above all, which patterns alone do not know. */
export async function restingWords(typed: string): Promise<string> {
  await loadNames();
  const text = readable(typed);
  return without(text, findIdentifiers(text));
}

// Control characters, and what turns the direction of a text, join no words.
const readable = (typed: string): string => typed.slice(0, readCharsMax).replace(/[\p{Cc}\p{Cf}]/gu, ' ');

export function cleanWords(typed: string): CleanWords {
  const text = readable(typed);
  const certain = findIdentifiers(text).filter(({ confidence }) => confidence === 'certain');
  const counts = new Map<string, number>();
  for (const { kind } of certain) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    words: without(text, certain),
    removed: [...counts].map(([kind, count]) => ({ kind, count })),
  };
}

function without(text: string, spans: readonly { start: number; end: number }[]): string {
  let left = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    left = `${left.slice(0, start)} ${left.slice(end)}`;
  return left.replace(/\s+/g, ' ').trim();
}
