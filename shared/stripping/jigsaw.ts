// Points at a rare combination that may single out one person though no identifier stands there.
// It advises and offers a wider wording; it never blocks and never changes the text.
import type { Hint } from './types.ts';

/** What the engine may be told about the place: `area` names the worker's places, in any case. */
export type JigsawContext = { area?: readonly string[] };

/** Hints for `text`. */
export function jigsaw(text: string, _context: JigsawContext = {}): Hint[] {
  const hints: Hint[] = [];
  for (const m of text.matchAll(/\b(?:aged?|is) (\d{2})\b|\b(\d{2})[ -]?(?:year|yr)s?[ -]?old\b/gi)) {
    const age = Number(m[1] ?? m[2]);
    const place = /\b(?:village|hamlet|island|only one in|the only)\b/i.exec(text);
    if (!place || age < 10) continue;
    hints.push({
      start: m.index,
      end: m.index + m[0].length,
      why: 'An exact age together with a small place can point to one person.',
      generalisation: `in their ${Math.floor(age / 10)}0s`,
    });
  }
  return hints;
}
