// Replaces what identifies by readable labels, once, and mints the only text that may move, rest or be sent.
// What it hands back never holds a removed value; stripping what is stripped changes nothing.
import type { StrippedText } from '#shared/basics/text.ts';
import { readDate } from './calendar.ts';
import { findIdentifiers } from './find.ts';
import { KNOWN } from './known.ts';
import { bornLabel, dateLabel, fixedLabel, postcodeLabel } from './labels.ts';
import { fold } from './normalise.ts';
import type { Found, Options, Removed, Strip } from './types.ts';

/** Persons of one text: a full name and its parts are one person, another first name is another. */
function personNumbers(text: string) {
  const people: Set<string>[] = [];
  // A text stripped before keeps its numbers; new people count on from there.
  let taken = 0;
  for (const m of text.matchAll(/\[name (\d{1,4})\]/g)) taken = Math.max(taken, Number(m[1]));
  // The person on screen is one person, whichever of their names is written.
  let onScreen = -1;
  return (name: string, known: boolean): number => {
    const words = fold(name)
      .text.toLowerCase()
      .match(/\p{L}+(?:'\p{L}+)*/gu) ?? [name];
    const fits = (person: Set<string>) =>
      words.some((w) => person.has(w)) &&
      (words.every((w) => person.has(w)) || [...person].every((w) => words.includes(w)));
    let at = known ? onScreen : people.findIndex(fits);
    if (at < 0) at = people.push(new Set()) - 1;
    if (known) onScreen = at;
    for (const word of words) people[at]?.add(word);
    return taken + at + 1;
  };
}

/** "Susan Hallworth" beside a known Mr Hallworth is one other person: what stands in one row of names gets one label. */
function whole(found: readonly Found[], text: string): Found[] {
  const out: Found[] = [];
  for (const f of found) {
    const last = out.at(-1);
    const known = f.why === KNOWN;
    if (
      last?.kind === 'PERSON' &&
      f.kind === 'PERSON' &&
      (last.why === KNOWN) !== known &&
      /^[ -]$/.test(text.slice(last.end, f.start))
    )
      out[out.length - 1] = {
        ...last,
        end: f.end,
        why: known ? last.why : f.why,
        confidence: last.confidence === 'certain' ? 'certain' : f.confidence,
      };
    else out.push(f);
  }
  return out;
}

/** How often what was replaced is looked at again. A label changes what stands beside it, so a second look may see more. */
const LOOKS_MAX = 4;

type Piece = { removed: Removed; from: number; to: number };

/** Replaces what identifies. `kept` spans of suspected findings stay as they are. */
export function strip(text: string, options: Options = {}): Strip {
  let now = text;
  let kept = options.kept ?? [];
  let removed: Removed[] = [];
  const numberOf = personNumbers(text);
  for (let look = 0; look < LOOKS_MAX; look++) {
    const found = whole(findIdentifiers(now, { ...options, kept }), now);
    if (found.length === 0) break;
    let out = '';
    let at = 0;
    const pieces: Piece[] = [];
    for (const f of found) {
      out += now.slice(at, f.start);
      const label = labelOf(f, now.slice(f.start, f.end), options.today, numberOf);
      pieces.push({
        from: f.start,
        to: f.end,
        removed: {
          kind: f.kind,
          label,
          start: out.length,
          end: out.length + label.length,
          why: f.why,
          confidence: f.confidence,
        },
      });
      out += label;
      at = f.end;
    }
    out += now.slice(at);
    const moved = (offset: number) => {
      let shift = 0;
      for (const p of pieces) if (p.to <= offset) shift += p.removed.label.length - (p.to - p.from);
      return offset + shift;
    };
    removed = [
      ...removed.map((r) => ({ ...r, start: moved(r.start), end: moved(r.end) })),
      ...pieces.map((p) => p.removed),
    ].sort((a, b) => a.start - b.start);
    kept = kept.map((k) => ({ start: moved(k.start), end: moved(k.end) }));
    now = out;
  }
  return { text: now as StrippedText, removed };
}

function labelOf(
  found: Found,
  value: string,
  today: string | undefined,
  numberOf: (name: string, known: boolean) => number,
): string {
  if (found.kind === 'PERSON') return `[name ${numberOf(value, found.why === KNOWN)}]`;
  if (found.kind === 'POSTCODE') return postcodeLabel(fold(value).text);
  if (found.kind === 'DATE') return dateLabel(readDate(fold(value).text), today);
  if (found.kind === 'DATE_OF_BIRTH') return bornLabel(readDate(fold(value).text), today);
  return fixedLabel(found.kind);
}
