// What belongs to a home that was found already: the house before its flat, the door in brackets behind its number.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import { KNOWN } from '#shared/stripping/known.ts';
import { FIRST, LAST, TITLE, UNIT } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { COMMA, HYPHEN, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { endOfNamedHome } from './address-parts.ts';
import { asked } from './asked.ts';
import { isSomebodys } from './named-places.ts';
import { BUILDING, isPublic } from './place-words.ts';

/** Where one has a room. */
export const STAY = asked('hostel|hotel|inn|travelodge|lodge|guesthouse|house|site|multis|flats|estate');

/** Which part of a house. */
const BRACKET =
  /^ \((?:\d?[fgpb]f?\d|(?:top|ground|\w+ floor|basement|rear|back|above|over|behind|flat))[^()]{0,28}\),?/;

const PART = asked(
  'annexe|lodge|bungalow|basement|stables|cottage|studio|garage|maisonette|penthouse|caravan',
);

/** Where somebody may have a bed, and what says that a home is beside: "above the Crown, 12 High Street", "c/o the Army, 3 Quay Street". */
const NURSED = asked(
  'care|nursing|homes?|housing|hotel|hostel|inn|shelter|farm|refuge|scheme|ground|garage|opp|above|over|o',
);

/** "Riverside Library, 4 Mill Street, is open daily": does what is open to all have the address from `i` to `end`, where nobody is spoken of? */
function isVenue(c: Claims, t: Tokens, i: number, end: number): boolean {
  if (t.has(i, UNIT) || isSomebodys(c, t, i, end)) return false;
  for (let k = i; k <= end; k++) {
    if (t.gap(k) !== COMMA) continue;
    let open = false;
    for (let x = k - 1; x > k - 6; x--) {
      // "Miss James Hall, 24 Green Lane" is called so.
      if (NURSED.at(t, x) || t.has(x, TITLE) || (x === k - 2 && t.has(x, FIRST) && t.has(x + 1, LAST)))
        return false;
      if (x < k - 1 && !t.isLoud(x) && !/^(?:s|the)$/.test(t.word(x))) break;
      open ||= isPublic(t, x);
      if (t.gap(x) > HYPHEN) break;
    }
    if (open) {
      c.taken.fill(2, i, end + 1);
      return true;
    }
  }
  return false;
}

/** "Sycamore Lodge, Flat 2": the house in front of a flat that was found. */
export function widenToHouse(c: Claims, t: Tokens): void {
  for (const f of c.list) {
    if (f.kind !== 'ADDRESS') continue;
    const i = tokenAt(t, f.start);
    if (f.why !== KNOWN && isVenue(c, t, i, tokenAt(t, f.end) - 1)) {
      f.end = f.start;
      continue;
    }
    // "number two Smithy Cottages"; "no" is only a label.
    if (t.word(i - 1) === 'number' && t.gap(i) <= STOP && isFree(c, i - 1)) f.start = t.start(i - 1);
    // "Bungalow at Combe Farm".
    if (!t.isDigits(i) && t.word(i - 1) === 'at' && PART.at(t, i - 2) && t.gap(i) === SPACE)
      f.start = t.start(i - 2);
    // "Unit 7 (above the nail bar), Dock Street", "14 Viewforth Gardens (2F1)".
    const beside = BRACKET.exec(t.lower.slice(f.end, f.end + 36))?.[0];
    if (beside) {
      const last = tokenAt(t, f.end + beside.length) - 1;
      const street = beside.endsWith(',') ? endOfNamedHome(c, t, last + 1) : -1;
      c.taken.fill(1, tokenAt(t, f.end), Math.max(last, street) + 1);
      f.end = t.end(Math.max(last, street));
    }
    // "The Annexe, 4 Park View".
    const part = t.isDigits(i) && t.gap(i) === COMMA && t.word(i - 2) === 'the' && PART.at(t, i - 1);
    if ((!t.has(i, UNIT) && !part) || t.gap(i) > COMMA || !isFree(c, i - 1)) continue;
    if (!part && !(BUILDING.at(t, i - 1) && t.isLoud(i - 1)) && !STAY.at(t, i - 1)) continue;
    let k = i - 1;
    while (k > 0 && i - k < 4 && t.isLoud(k - 1) && isFree(c, k - 1) && t.gap(k) === SPACE) k--;
    if (k === i - 1) continue;
    f.start = t.start(k);
    c.taken.fill(1, k, i);
  }
}
