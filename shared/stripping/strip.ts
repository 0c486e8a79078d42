// Replaces what identifies by readable labels, once, and mints the only text that may move, rest or be sent.
// What it hands back never holds a removed value; stripping what is stripped changes nothing.
import type { StrippedText } from '#shared/basics/text.ts';
import { readDate } from './calendar.ts';
import { findIdentifiers } from './find.ts';
import { KNOWN, wordsOf } from './known.ts';
import { bornLabel, dateLabel, fixedLabel, postcodeLabel } from './labels.ts';
import { fold } from './normalise.ts';
import { lastNumber, type NumberOf, numbering } from './numbering.ts';
import type { Found, Options, Removed, Strip } from './types.ts';

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

type Span = { start: number; end: number };
type Piece = { was: Span; removed: Removed };

/** Replaces what identifies. `kept` spans of suspected findings stay as they are. */
export function strip(text: string, options: Options = {}): Strip {
  let now = text;
  let kept = options.kept ?? [];
  let removed: Removed[] = [];
  const numberOf = options.numberOf ?? numbering([], lastNumber(text));
  for (let look = 0; look < LOOKS_MAX; look++) {
    const found = whole(findIdentifiers(now, { ...options, kept }), now);
    if (found.length === 0) break;
    let out = '';
    let at = 0;
    const pieces: Piece[] = [];
    for (const f of found) {
      out += now.slice(at, f.start);
      const start = out.length;
      const value = now.slice(f.start, f.end);
      const label = labelOf(f, value, options.today, numberOf);
      out += label;
      const end = out.length;
      pieces.push({ was: f, removed: { ...f, label, start, end, shape: options.shapeOf?.(value) } });
      at = f.end;
    }
    out += now.slice(at);
    const moved = (offset: number) => {
      let shift = 0;
      for (const { was, removed: r } of pieces)
        if (was.end <= offset) shift += r.label.length - (was.end - was.start);
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

function labelOf(found: Found, value: string, today: string | undefined, numberOf: NumberOf): string {
  if (found.kind === 'PERSON') return `[name ${numberOf(wordsOf(value), found.why === KNOWN)}]`;
  if (found.kind === 'POSTCODE') return postcodeLabel(fold(value).text);
  if (found.kind === 'DATE') return dateLabel(readDate(fold(value).text), today);
  if (found.kind === 'DATE_OF_BIRTH') return bornLabel(readDate(fold(value).text), today);
  return fixedLabel(found.kind);
}
