// What stands between commas or on lines of its own before a postcode: the last of it is the town, what comes before is somebody's home.
// Order of the parts: Royal Mail, "How to address your mail" (house, street, locality, town, postcode). It runs once people are known.
import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { BRAND, KIN, MONTH, PLACE, PUBLIC_PLACE, SMALL, STREET, TITLE } from '#shared/stripping/lexicon.ts';
import { tokenAt } from '#shared/stripping/mail.ts';
import { COMMA, GLUED, HYPHEN, LINE, SLASH, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { WEAK_NAME } from './address-parts.ts';
import { asked } from './asked.ts';
import { BUILDING, publicBefore } from './place-words.ts';

const JOINS = asked('of|the|na|nan|y|yr|on|le|s|upon|by|nr|under');
const LABEL = asked('address|addr|add|property|venue|where|office|to|from');
const PIECES_MAX = 5;
const WORDS_MAX = 5;

/** A new line that follows at once. */
export const isNextLine = (t: Tokens, k: number): boolean =>
  t.gap(k) === LINE && t.start(k) - t.end(k - 1) < 4;

export function findHomesByPostcode(c: Claims, t: Tokens): void {
  if (!c.postcodes) return;
  const homes = new Set<number>();
  for (const f of c.list)
    if (f.kind === 'ADDRESS')
      for (let k = tokenAt(t, f.start); k < t.count && t.start(k) < f.end; k++) homes.add(k);
  // The name of a house may be a shop's too, in front of a street.
  let first = -1;
  const isPart = (k: number) =>
    k >= 0 &&
    (homes.has(k) ||
      ((isFree(c, k) || c.taken[k] === WEAK_NAME) &&
        (t.isDigits(k)
          ? t.size(k) < 5
          : t.isLoud(k)
            ? !t.has(k, KIN | MONTH | TITLE) &&
              (first >= 0 ||
                !t.has(k, BRAND) ||
                t.has(k, STREET) ||
                (t.isLoud(k - 1) && t.gap(k) === SPACE && !t.has(k - 1, BRAND))) &&
              !LABEL.at(t, k) &&
              (!t.has(k, SMALL) || JOINS.at(t, k))
            : JOINS.at(t, k))));
  for (const at of c.postcodes) {
    let last = tokenAt(t, at) - 1;
    first = -1;
    let end = -1;
    for (let piece = 0; piece < PIECES_MAX && isPart(last); piece++) {
      let k = last;
      while (
        last - k < WORDS_MAX &&
        t.gap(k) <= HYPHEN &&
        isPart(k - 1) &&
        // "Our patient Clive Chaudhary of 14 Ladysmith Road".
        !(t.word(k - 1) === 'of' && t.isDigits(k))
      )
        k--;
      while (k < last && JOINS.at(t, k) && !t.isLoud(k)) k++;
      let own = false;
      for (let x = k; x <= last; x++) if (c.taken[x] !== WEAK_NAME) own = true;
      // A place that is everybody's has its postcode too.
      if (t.has(last, PUBLIC_PLACE) && !t.has(last, STREET) && !BUILDING.at(t, last)) break;
      const isHome =
        homes.has(last) || t.isDigits(k) || (k < last && (t.has(last, STREET) || BUILDING.at(t, last)));
      if (piece > 0 && !own && !isHome) break;
      if (isHome || (piece > 0 && !t.has(last, PLACE))) {
        first = k;
        if (end < 0 && isHome) end = last;
      }
      if (t.gap(k) !== COMMA && !isNextLine(t, k)) {
        last = k;
        break;
      }
      last = k - 1;
    }
    if (first < 0 || publicBefore(t, first)) continue;
    // "43A Upper Dene", "6/44 Upper Dene".
    if (t.isDigits(first - 2) && t.gap(first - 1) === GLUED) first -= 2;
    if (t.isDigits(first - 1) && t.gap(first) === SLASH) first--;
    // "Croft Head, Bampton CA10": the first piece of two is the home though nothing in it says so.
    if (end < first) for (end = first; t.gap(end + 1) <= HYPHEN; ) end++;
    claim(c, t, 'ADDRESS', first, end, 'what stands before a town and its postcode', 'suspected');
  }
}
