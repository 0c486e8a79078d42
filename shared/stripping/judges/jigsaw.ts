// Points at rare combinations that may single out one person though no identifier stands there: a jigsaw.
// It advises and offers a wider wording; it never blocks and never changes the text. Words and weights are the author's own,
// after the ICO's "motivated intruder" test (Anonymisation guidance, chapter on identifiability) and the ISB1523 standard on small numbers.

import { LABEL } from '#shared/stripping/labels.ts';
import type { Hint } from '#shared/stripping/types.ts';
import { SIGNS, type Sign } from './jigsaw-signs.ts';

/** What the engine may be told about the place: names of small places the worker covers, in any case. */
export type JigsawContext = { area?: readonly string[] };

/** Together this much is rare enough to say so; alone only what is public or unique reaches it. */
const RARE_ENOUGH = 3;
const HINTS_MAX = 12;

type Seen = Sign & { start: number; end: number; generalisation: string };

/** Hints for `text`, in order. */
export function jigsaw(text: string, context: JigsawContext = {}): Hint[] {
  const seen = lookFor(text, context);
  const classes = new Map<string, number>();
  for (const s of seen) classes.set(s.name, Math.max(classes.get(s.name) ?? 0, s.weight));
  const weight = [...classes.values()].reduce((sum, w) => sum + w, 0);
  if (weight < RARE_ENOUGH) return [];
  const others = (name: string) => [...classes.keys()].filter((n) => n !== name);
  const hints: Hint[] = [];
  let end = -1;
  for (const s of seen) {
    if (s.start < end || hints.length === HINTS_MAX) continue;
    end = s.end;
    const beside = others(s.name);
    const why = beside.length
      ? `${s.why} Together with ${list(beside)} it may point to one person.`
      : `${s.why} That alone may point to one person.`;
    hints.push({ start: s.start, end: s.end, why, generalisation: s.generalisation });
  }
  return hints;
}

function lookFor(text: string, context: JigsawContext): Seen[] {
  const walls = [...text.matchAll(LABEL)].map((m) => [m.index, m.index + m[0].length] as const);
  const seen: Seen[] = [];
  const add = (sign: Sign, start: number, value: string) => {
    const end = start + value.length;
    if (walls.some(([a, b]) => start < b && end > a)) return;
    const generalisation = typeof sign.wider === 'string' ? sign.wider : sign.wider(value);
    if (generalisation !== '') seen.push({ ...sign, start, end, generalisation });
  };
  for (const sign of SIGNS) {
    for (const m of text.matchAll(sign.pattern)) {
      // The first group is what is named; without one it is all of the match.
      const value = m[1] ?? m[0];
      add(sign, m.index + m[0].indexOf(value), value);
    }
  }
  const lower = text.toLowerCase();
  for (const name of context.area ?? []) {
    const at = name ? lower.indexOf(name.toLowerCase()) : -1;
    if (at >= 0 && lower.length === text.length)
      add(
        {
          name: 'a small place',
          weight: 2,
          pattern: /$^/g,
          why: 'A small place is named.',
          wider: 'a place nearby',
        },
        at,
        text.slice(at, at + name.length),
      );
  }
  return seen.sort((a, b) => a.start - b.start || b.end - a.end);
}

const list = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
