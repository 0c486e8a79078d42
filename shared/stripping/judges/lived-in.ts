// Who lives at a house, is moved to a care home or has a bed there: what the words before a name with a capital say of it.
// It only answers; what is a home is claimed by whoever asks.
import type { Claims } from '#shared/stripping/claims.ts';
import { BRAND, KIN, NEVER, PLACE, PUBLIC_PLACE, ROLE, STREET, UNIT } from '#shared/stripping/lexicon.ts';
import { COLON, COMMA, SPACE, STOP, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
import { WEAK_NAME } from './address-parts.ts';
import { asked } from './asked.ts';
import { isSomeone } from './own-dates.ts';
import { BUILDING, homeBefore, isPublicTail } from './place-words.ts';
import { isEnglish } from './word-sense.ts';

export const isTaken = (c: Claims, k: number): boolean => c.taken[k] === 1 || c.taken[k] === WEAK_NAME;

/** "Larchwood Nursing Home", "Elm Court Extra Care", "Willow Bank Residential Care Home": its last token, or -1. */
export function endOfCareHome(t: Tokens, i: number): number {
  for (let k = i + 1; k < i + 5 && t.isLoud(k) && t.gap(k) === SPACE; k++)
    if (
      /^(?:(?:nursing|care|residential|rest) home|(?:sheltered|retirement) (?:housing|living)|extra care)$/.test(
        `${t.word(k)} ${t.word(k + 1)}`,
      ) &&
      t.isLoud(k + 1)
    )
      return k + 1;
  return -1;
}

/** Does somebody live, lie or go there? Who only visits or works in a home is not looked for. */
export function isPlacedAt(t: Tokens, i: number): boolean {
  if (homeBefore(t, i)) return true;
  for (let k = i - 1; k >= 0 && i - k < 6 && t.gap(k + 1) < STOP; k--)
    if (
      /^(?:discharged?|admitted|transferred|placement|bed|respite|resident|settled|going|gone|now|back|mum|dad|nan)$/.test(
        t.word(k),
      )
    )
      return true;
  return false;
}

/** "Mrs Bell, Tarn View, Ambleside": between somebody and a town. */
export function isBetween(t: Tokens, i: number, last: number): boolean {
  if (t.gap(i) !== COMMA || t.gap(last + 1) !== COMMA || !t.has(last + 1, PLACE) || !t.isLoud(last + 1))
    return false;
  for (let k = i; k <= last; k++) if (t.has(k, PLACE | BRAND | KIN | ROLE | NEVER)) return false;
  return last > i && (BUILDING.at(t, last) || t.has(last, STREET) || !isEnglish(t, last));
}

/** "Usual address: Penrhiw", "Lives: The Old Smithy", "address is Bryn Awel". */
export const isAddressed = (t: Tokens, i: number): boolean =>
  t.gap(i) === COLON
    ? /^(?:addr|address|lives|living|resides|home)$/.test(t.word(i - 1))
    : t.word(i - 1) === 'is' && /^(?:addr|address|home)$/.test(t.word(i - 2));

/** "Lives at Fernlea", "home visit to Penlan Uchaf", "discharged home to", "post to Sunnymead": what one lives at, rather than in, is a house and no town. */
export function isLivedIn(c: Claims, t: Tokens, i: number, last: number): boolean {
  const at = t.word(i - 1) === 'at';
  // "lives at Wayside", "Address: Hillcrest, Ludlow": whatever the word is.
  const told = isAddressed(t, i) || (at && /^(?:liv|stay|resid)(?:es?|s|ing)$/.test(t.word(i - 2)));
  const to =
    t.word(i - 1) === 'to' &&
    /^(?:visit|home|delivered|post|back|going|parcel|sent|round|taxi|lift)$/.test(t.word(i - 2));
  // "out at Penrhiw, Ludlow", "write to Mr Fox at Fernlea, Ludlow".
  const near =
    at &&
    t.gap(last + 1) === COMMA &&
    t.has(last + 1, PLACE) &&
    ((isTaken(c, i - 2) && t.isWord(i - 2)) || someoneBefore(c, t, i - 1));
  if (!(at && homeBefore(t, i)) && !to && !told && !near) return false;
  // "Thorn Lea", "Penlee House".
  const ends = (BUILDING.at(t, last) && (to || told || t.word(last) !== 'hall')) || t.has(last, STREET);
  for (let k = i; k < (ends ? last : last + 1); k++)
    if (
      isTaken(c, k) ||
      t.has(k, PLACE | PUBLIC_PLACE | KIN | ROLE | NEVER | (told ? UNIT : BRAND)) ||
      t.shape(k) === UPPER
    )
      return false;
  return (
    ((ends && last > i) || told || !isEnglish(t, last)) &&
    !isPublicTail(t, last, false) &&
    t.text.charCodeAt(t.end(last)) !== 39
  );
}

const OWNED = asked('house|home|cottage|bungalow|farm|croft|property|manager|warden');

/** "Her home, Wisteria Cottage, flooded", "scheme manager, Priory Court, has the key". */
export const isCalled = (t: Tokens, i: number): boolean =>
  t.gap(i) === COMMA &&
  OWNED.at(t, i - 1) &&
  t.gap(i + 1) === SPACE &&
  (t.has(i + 1, STREET) || BUILDING.at(t, i + 1));

/** Does "she was", "he's", "Wilf" end right before token `i`? */
export function someoneBefore(c: Claims, t: Tokens, i: number): boolean {
  let k = i - 1;
  while (k > i - 4 && /^(?:is|was|are|s|still|now|back|up|out|down|stays?|over)$/.test(t.word(k))) k--;
  return t.gap(i) === SPACE && ((isTaken(c, k) && t.isWord(k)) || isSomeone(t, k));
}
