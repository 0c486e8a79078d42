// Homes without a number: a street somebody lives on, a house known by its name.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { BRAND, NEVER, PUBLIC_PLACE, ROLE, SMALL, STREET } from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  gapAt,
  has,
  isCapital,
  isWord,
  LINE,
  lengthAt,
  SPACE,
  STOP,
  shapeAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { streetBehind } from './address.ts';
import { isSomeone } from './own-dates.ts';
import { BUILDING, homeBefore, isPublicTail, LIVING, publicAfter, publicBefore } from './place-words.ts';
/** A street or building without a number, by the word at `i` that ends it. */
export function findNamedPlace(c: Claims, t: Tokens, i: number): number {
  const word = wordAt(t, i);
  if (!isCapital(t, i) || !isFree(c, i)) return -1;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    gapAt(t, first) === SPACE &&
    isWord(t, first - 1) &&
    isFree(c, first - 1) &&
    (isCapital(t, first - 1)
      ? !has(t, first - 1, SMALL | NEVER) ||
        /^(?:the|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)$/.test(wordAt(t, first - 1))
      : false)
  )
    first--;
  // A capital that only opens the sentence is no part of the name: "On Mill Lane".
  while (first < i && has(t, first, SMALL) && wordAt(t, first) !== 'the') first++;
  if (first === i) return -1;
  if (has(t, i + 1, STREET) && isCapital(t, i + 1) && gapAt(t, i + 1) === SPACE) return -1;
  if (isPublicTail(t, i, false)) return -1;
  const before = wordAt(t, first - 1);
  const joined = gapAt(t, first) <= SPACE && first > 0;
  const home = homeBefore(t, first) || /^(?:discharged|admitted|transferred)$/.test(wordAt(t, first - 2));
  const street =
    has(t, i, STREET) && !/^(?:bank|house|meadows?|circus|common|wood|hill|court|end|links?)$/.test(word);
  // "stays Tulloch Street".
  if (street && joined && /^(?:lives|stays|living|staying)$/.test(before))
    return settleNamed(c, t, first, i, 'suspected');
  if (has(t, i, STREET) && joined && home && /^(?:at|on|in|to|is|from|of|off|by|down|up|along)$/.test(before))
    return settleNamed(c, t, first, i, 'certain');
  if (
    BUILDING.at(t, i) &&
    word !== 'park' &&
    word !== 'hall' &&
    joined &&
    home &&
    /^(?:at|in|to|is|from|by|called)$/.test(before) &&
    // "Our clinic has moved to Beech House".
    !(wordAt(t, first - 2) === 'moved' && publicBefore(t, first)) &&
    !isPublicTail(t, i, false)
  )
    return settleNamed(c, t, first, i, 'suspected');
  if (!street || !joined || gapAt(t, first) === LINE) return -1;
  const side = before === 'of' && /^(?:side|corner|end|top|bottom|part|stretch)$/.test(wordAt(t, first - 2));
  if (
    before === 'on' ||
    (before === 'off' && wordAt(t, first - 2) === 'just') ||
    side ||
    (before === 'to' && /^(?:refers|title|get|go|drive|walk)$/.test(wordAt(t, first - 2)))
  ) {
    // "Sainsbury's on Warwick Road".
    const shop = wordAt(t, first - 2) === 's' ? `${wordAt(t, first - 3)}'s` : wordAt(t, first - 2);
    if (
      (t.lexicon.words.get(shop) & BRAND) !== 0 ||
      publicBefore(t, first) ||
      publicAfter(t, i) ||
      !(
        isSomebodys(c, t, first, i) ||
        // "It is on Mill Lane".
        before !== 'on' ||
        /^(?:is|enter)$/.test(wordAt(t, first - 2))
      )
    )
      return -1;
    return settleNamed(c, t, first, i, 'suspected');
  }
  return -1;
}

/** A word that was found: a name, for what else is found is mostly digits or short. */
const isNamed = (c: Claims, t: Tokens, k: number) => c.taken[k] === 1 && isWord(t, k) && lengthAt(t, k) > 2;

/** "The house on Lime Grove", "she fell on Mill Lane": does the sentence speak of somebody? Else a bus stops there, or a shop. */
export function isSomebodys(c: Claims, t: Tokens, i: number, last: number): boolean {
  for (let k = i - 1; i - k < 12 && gapAt(t, k + 1) < STOP; k--)
    if (
      isSomeone(t, k) ||
      LIVING.at(t, k) ||
      isNamed(c, t, k) ||
      has(t, k, ROLE) ||
      /^(?:over|above) the/.test(`${wordAt(t, k)} ${wordAt(t, k + 1)}`)
    )
      return true;
  for (let k = last + 1; k - last < 8 && gapAt(t, k) < STOP; k++)
    if (isSomeone(t, k) || isNamed(c, t, k)) return true;
  return false;
}

function settleNamed(
  c: Claims,
  t: Tokens,
  first: number,
  last: number,
  confidence: 'certain' | 'suspected',
): number {
  const end = streetBehind(c, t, last);
  claim(c, t, 'ADDRESS', first, end, 'a street or building named as somebody’s home', confidence);
  return end;
}

/** "Discharged to The Beeches": a house known by "The" and a name, where somebody lives or is sent. */
export function findNamedHouse(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (
    shapeAt(t, i) !== CAPITAL ||
    !isCapital(t, k) ||
    !isFree(c, k) ||
    gapAt(t, k) !== SPACE ||
    !/^(?:at|to|in)$/.test(wordAt(t, i - 1))
  )
    return;
  if (
    !homeBefore(t, i) &&
    !/^(?:discharged|admitted|transferred|sent|back|now|still)$/.test(wordAt(t, i - 2))
  )
    return;
  let last = k;
  while (isCapital(t, last + 1) && gapAt(t, last + 1) === SPACE && last < k + 2) last++;
  if ((has(t, last, PUBLIC_PLACE) && !BUILDING.at(t, last)) || has(t, k, NEVER)) return;
  settleNamed(c, t, i, last, 'suspected');
}

/** A word that may end the name of a street or of a house. */
export const mayBeStreet = (t: Tokens, i: number): boolean =>
  isCapital(t, i) && (has(t, i, STREET) || (has(t, i, PUBLIC_PLACE) && BUILDING.at(t, i)));
