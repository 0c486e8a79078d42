// Finds what identifies in a text. Offsets are those of the text as given; findings are ordered, merged and never overlap.
// The order of the rules is their strength: what is known, then fixed builds, then numbers that need words beside them, then places, then people.
import { type Claim, type Claims, claimsFor, isFree, leave, merged } from './claims.ts';
import { findNino, findPostcode } from './codes.ts';
import { findDate } from './dates.ts';
import { findHealthNumber } from './health-number.ts';
import type { Judges } from './judges/index.ts';
import { keepOf, phonesOf, walls } from './keep.ts';
import { findKnown, recognise } from './known.ts';
import { NUMERAL } from './lexicon.ts';
import { findMail, findUserName, isUserLabel } from './mail.ts';
import { groundNow } from './names.ts';
import { fold, unfold } from './normalise.ts';
import { findPhone } from './phone.ts';
import { findPlainNames } from './plain-names.ts';
import { GLUED, TOKENS_MAX, Tokens } from './tokens.ts';
import type { Found, Options } from './types.ts';

/** Finds what identifies in `text`. */
export function findIdentifiers(text: string, options: Options = {}): Found[] {
  const folded = fold(text);
  const found: Found[] = [];
  for (const f of merged(claimsIn(folded.text, options), folded.text)) {
    const { start, end } = unfold(folded, f.start, f.end);
    if (f.confidence === 'suspected' && options.kept?.some((k) => k.start <= start && k.end >= end)) continue;
    found.push({ kind: f.kind, start, end, why: f.why, confidence: f.confidence });
  }
  return found;
}

/** How far the first half of a text reaches into the second, in signs. What only the other half tells (a name met before, the head of a table) is not known. */
const LAP = 999;

/** What all rules claim of a folded text. */
function claimsIn(text: string, options: Options): Claim[] {
  const { lexicon, judges } = groundNow();
  const t = new Tokens(text, lexicon);
  if (t.count === TOKENS_MAX) {
    // At the end of a line, if there is one: labels and most else that is found stand in one.
    const half = text.lastIndexOf('\n', text.length >> 1) + 1 || text.length >> 1;
    return [
      ...claimsIn(text.slice(0, half + LAP), options),
      ...claimsIn(text.slice(half), options).map((f) => ({ ...f, start: f.start + half, end: f.end + half })),
    ];
  }
  const c = claimsFor(t, judges?.isOwnDate);
  const kept = keepOf(t, options.keep);
  for (const { first, last } of walls(t)) leave(c, first, last);
  const known = recognise(options.known);
  if (known) findKnown(c, t, known);
  findMail(c, t);
  judges?.findLinks(c, t);
  // A public mailbox or page that is to be kept ("info@hub.example") is found as one piece and let go as one.
  for (const { first, last } of kept) {
    const from = t.start(first);
    const to = t.end(last);
    c.list = c.list.filter(
      (f) => !(/^(?:EMAIL|URL_USERNAME)$/.test(f.kind) && f.start >= from && f.end <= to),
    );
  }
  findNumbers(c, t, phonesOf(options.keep), judges);
  judges?.findPlaces(c, t);
  for (const { first, last } of kept) leave(c, first, last);
  judges?.leavePhrases(c, t);
  (judges?.findPeople ?? findPlainNames)(c, t);
  return c.list;
}

/** Numbers and codes, left to right; each rule looks only where its first sign stands. */
function findNumbers(c: Claims, t: Tokens, phones: ReadonlySet<string>, judges: Judges | undefined): void {
  for (let i = 0; i < t.count; i++) {
    if (!isFree(c, i)) continue;
    if (t.isDigits(i)) {
      if (findDate(c, t, i) < 0 && findHealthNumber(c, t, i) < 0 && findPhone(c, t, i, phones) < 0)
        judges?.digits(c, t, i, phones);
      continue;
    }
    const flags = t.flags(i);
    if (t.isDigits(i + 1) && t.gap(i + 1) < 6 && t.size(i) < 7) {
      if (t.gap(i + 1) === GLUED && findPostcode(c, t, i) >= 0) continue;
      if (findNino(c, t, i) >= 0 || judges?.code(c, t, i)) continue;
    } else if (t.size(i) === 1 && t.size(i + 1) <= 2 && findNino(c, t, i) >= 0) continue;
    if (flags & NUMERAL) {
      if (findHealthNumber(c, t, i) < 0 && findPhone(c, t, i, phones) < 0)
        judges?.findCalled(c, t, i, phones);
      continue;
    }
    if (judges?.word(c, t, i, flags)) continue;
    if (isUserLabel(t, i)) findUserName(c, t, i);
  }
}
