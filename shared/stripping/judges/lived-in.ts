// Who lives at a house, is moved to a care home or has a bed there: what the words before a name with a capital say of it.
// It only answers; what is a home is claimed by whoever asks.
import type { Claims } from '#shared/stripping/claims.ts';
import { BRAND, KIN, NEVER, PLACE, PUBLIC_PLACE, ROLE, STREET, UNIT } from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  endAt,
  gapAt,
  has,
  isCapital,
  isWord,
  SPACE,
  STOP,
  shapeAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { WEAK_NAME } from './address-parts.ts';
import { asked } from './asked.ts';
import { isSomeone } from './own-dates.ts';
import { BUILDING, homeBefore, isPublicTail } from './place-words.ts';
import { isEnglish } from './word-sense.ts';

export const isTaken = (c: Claims, k: number): boolean => c.taken[k] === 1 || c.taken[k] === WEAK_NAME;

/** "Larchwood Nursing Home", "Elm Court Extra Care", "Willow Bank Residential Care Home": its last token, or -1. */
export function endOfCareHome(t: Tokens, i: number): number {
  for (let k = i + 1; k < i + 5 && isCapital(t, k) && gapAt(t, k) === SPACE; k++)
    if (
      /^(?:(?:nursing|care|residential|rest) home|(?:sheltered|retirement) (?:housing|living)|extra care)$/.test(
        `${wordAt(t, k)} ${wordAt(t, k + 1)}`,
      ) &&
      isCapital(t, k + 1)
    )
      return k + 1;
  return -1;
}

/** Does somebody live, lie or go there? Who only visits or works in a home is not looked for. */
export function isPlacedAt(t: Tokens, i: number): boolean {
  if (homeBefore(t, i)) return true;
  for (let k = i - 1; k >= 0 && i - k < 6 && gapAt(t, k + 1) < STOP; k--)
    if (
      /^(?:discharged?|admitted|transferred|placement|bed|respite|resident|settled|going|gone|now|back|mum|dad|nan)$/.test(
        wordAt(t, k),
      )
    )
      return true;
  return false;
}

/** "Mrs Bell, Tarn View, Ambleside": between somebody and a town. */
export function isBetween(t: Tokens, i: number, last: number): boolean {
  if (
    gapAt(t, i) !== COMMA ||
    gapAt(t, last + 1) !== COMMA ||
    !has(t, last + 1, PLACE) ||
    !isCapital(t, last + 1)
  )
    return false;
  for (let k = i; k <= last; k++) if (has(t, k, PLACE | BRAND | KIN | ROLE | NEVER)) return false;
  return last > i && (BUILDING.at(t, last) || has(t, last, STREET) || !isEnglish(t, last));
}

/** "Usual address: Penrhiw", "Lives: The Old Smithy", "address is Bryn Awel". */
export const isAddressed = (t: Tokens, i: number): boolean =>
  gapAt(t, i) === COLON
    ? /^(?:addr|address|lives|living|resides|home)$/.test(wordAt(t, i - 1))
    : wordAt(t, i - 1) === 'is' && /^(?:addr|address|home)$/.test(wordAt(t, i - 2));

/** "Lives at Fernlea", "home visit to Penlan Uchaf", "discharged home to", "post to Sunnymead": what one lives at, rather than in, is a house and no town. */
export function isLivedIn(c: Claims, t: Tokens, i: number, last: number): boolean {
  const at = wordAt(t, i - 1) === 'at';
  // "lives at Wayside", "Address: Hillcrest, Ludlow": whatever the word is.
  const told = isAddressed(t, i) || (at && /^(?:liv|stay|resid)(?:es?|s|ing)$/.test(wordAt(t, i - 2)));
  const to =
    wordAt(t, i - 1) === 'to' &&
    /^(?:visit|home|delivered|post|back|going|parcel|sent|round|taxi|lift)$/.test(wordAt(t, i - 2));
  // "out at Penrhiw, Ludlow", "write to Mr Fox at Fernlea, Ludlow".
  const near =
    at &&
    gapAt(t, last + 1) === COMMA &&
    has(t, last + 1, PLACE) &&
    ((isTaken(c, i - 2) && isWord(t, i - 2)) || someoneBefore(c, t, i - 1));
  if (!(at && homeBefore(t, i)) && !to && !told && !near) return false;
  // "Thorn Lea", "Penlee House".
  const ends = (BUILDING.at(t, last) && (to || told || wordAt(t, last) !== 'hall')) || has(t, last, STREET);
  for (let k = i; k < (ends ? last : last + 1); k++)
    if (
      isTaken(c, k) ||
      has(t, k, PLACE | PUBLIC_PLACE | KIN | ROLE | NEVER | (told ? UNIT : BRAND)) ||
      shapeAt(t, k) === UPPER
    )
      return false;
  return (
    ((ends && last > i) || told || !isEnglish(t, last)) &&
    !isPublicTail(t, last, false) &&
    t.text.charCodeAt(endAt(t, last)) !== 39
  );
}

const OWNED = asked('house|home|cottage|bungalow|farm|croft|property|manager|warden');

/** "Her home, Wisteria Cottage, flooded", "scheme manager, Priory Court, has the key". */
export const isCalled = (t: Tokens, i: number): boolean =>
  gapAt(t, i) === COMMA &&
  OWNED.at(t, i - 1) &&
  gapAt(t, i + 1) === SPACE &&
  (has(t, i + 1, STREET) || BUILDING.at(t, i + 1));

/** Does "she was", "he's", "Wilf" end right before token `i`? */
export function someoneBefore(c: Claims, t: Tokens, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && /^(?:is|was|are|s|still|now|back|up|out|down|stays?|over)$/.test(wordAt(t, k))) k--;
  return gapAt(t, i) === SPACE && ((isTaken(c, k) && isWord(t, k)) || isSomeone(t, k));
}
