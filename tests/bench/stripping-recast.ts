// Reads a marked text with other people, places and bodies in it, so that the trainer learns what stands around a name and not the name.
// Names come from the project's own lists, and strangers are made of two halves of them; the same every time it runs.
import fs from 'node:fs';
import { mayBeName } from '#shared/stripping/judges/name-signs.ts';
import { COMMON, FIRST, LAST, MONTH, RARE, SMALL } from '#shared/stripping/lexicon.ts';
import { groundNow } from '#shared/stripping/names.ts';
import { fold, unfold } from '#shared/stripping/normalise.ts';
import { Tokens } from '#shared/stripping/tokens.ts';

export type Text = {
  id?: string;
  text: string;
  spans: { start: number; end: number; type: string }[];
  neutral?: { start: number; end: number }[];
  /** The rules have never seen it: what they say of it is worth learning from. */
  unseen?: boolean;
  /** The file of texts nobody worked on. */
  from?: string;
};
let seed = 7;
export const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
  return (seed >>> 0) / 4294967296;
};
const oneOf = <One>(list: readonly One[]): One => list[Math.floor(random() * list.length)] as One;

const here = (name: string) => new URL(name, import.meta.url).pathname;

// Names to put in the place of others: known ones, and strangers made of two halves.
const pool = { first: [] as string[], last: [] as string[], place: [] as string[] };
{
  let into: string[] = pool.first;
  for (const line of fs
    .readFileSync(here('../../shared/stripping/training/own-names.txt'), 'utf8')
    .split('\n')) {
    if (line === 'last') into = pool.last;
    else if (/^(?:strong|soft|plain)$/.test(line)) break;
    else if (!line.startsWith('#')) into.push(...line.split(/\s+/).filter((w) => /^[A-Z][a-z]{3,}$/.test(w)));
  }
  for (const line of fs
    .readFileSync(here('../../shared/stripping/training/own-places.txt'), 'utf8')
    .split('\n'))
    if (!line.startsWith('#'))
      pool.place.push(
        ...line
          .split(/\s+/)
          .filter((w) => /^[a-z]{4,}$/.test(w))
          .map((w) => w.charAt(0).toUpperCase() + w.slice(1)),
      );
}
const stranger = () => {
  for (;;) {
    const a = oneOf(random() < 0.5 ? pool.first : pool.last);
    const b = oneOf(random() < 0.5 ? pool.first : pool.last);
    const word = a.slice(0, Math.ceil(a.length / 2)) + b.slice(Math.floor(b.length / 2));
    if (word.length > 3 && groundNow().lexicon.words.get(word.toLowerCase()) === 0) return word;
  }
};

export const tokensOf = (text: string) => {
  const folded = fold(text);
  return { folded, t: new Tokens(folded.text, groundNow().lexicon) };
};

/** The text with other people, and other places and bodies, in it: what stands around them is what is learnt. */
export function recast(one: Text): Text {
  const { folded, t } = tokensOf(one.text);
  const others = new Map<string, string | undefined>();
  const cuts: { start: number; end: number; word: string }[] = [];
  for (let i = 0; i < t.count; i++) {
    const at = unfold(folded, t.start(i), t.end(i));
    const raw = one.text.slice(at.start, at.end);
    if (!/^[A-Z][a-z]{2,}$/.test(raw) || !mayBeName(t, i)) continue;
    const span = one.spans.find((s) => s.start < at.end && s.end > at.start);
    if (span && span.type !== 'PERSON') continue;
    const flags = t.flags(i);
    if (flags & (SMALL | MONTH | (span ? 0 : COMMON | RARE))) continue;
    if (!others.has(raw))
      others.set(
        raw,
        random() < 0.4
          ? undefined
          : random() < 0.45
            ? stranger()
            : span
              ? oneOf(flags & LAST && !(flags & FIRST) ? pool.last : pool.first)
              : oneOf(random() < 0.4 ? pool.last : random() < 0.5 ? pool.first : pool.place),
      );
    const word = others.get(raw);
    if (word) cuts.push({ ...at, word });
  }
  let text = '';
  let from = 0;
  for (const cut of cuts) {
    text += one.text.slice(from, cut.start) + cut.word;
    from = cut.end;
  }
  text += one.text.slice(from);
  const move = (at: number) => {
    let moved = at;
    for (const cut of cuts) if (cut.end <= at) moved += cut.word.length - (cut.end - cut.start);
    return moved;
  };
  const shift = <S extends { start: number; end: number }>(s: S): S => ({
    ...s,
    start: move(s.start),
    end: move(s.end),
  });
  return { ...one, text, spans: one.spans.map(shift), neutral: (one.neutral ?? []).map(shift) };
}
