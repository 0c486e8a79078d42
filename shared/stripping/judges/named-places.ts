// Homes without a number: a street somebody lives on, a house known by its name.

import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { BRAND, NEVER, PUBLIC_PLACE, ROLE, SMALL, STREET } from '#shared/stripping/lexicon.ts';
import { CAPITAL, LINE, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { streetBehind } from './address.ts';
import { asked } from './asked.ts';
import { isSomeone } from './own-dates.ts';
import { BUILDING, homeBefore, isPublicTail, LIVING, publicAfter, publicBefore } from './place-words.ts';
/** A street or building without a number, by the word at `i` that ends it. */
export function findNamedPlace(c: Claims, t: Tokens, i: number): number {
  const word = t.word(i);
  if (!t.isLoud(i) || !isFree(c, i)) return -1;
  let first = i;
  while (
    first > 0 &&
    i - first < 4 &&
    t.gap(first) === SPACE &&
    t.isWord(first - 1) &&
    isFree(c, first - 1) &&
    (t.isLoud(first - 1)
      ? !t.has(first - 1, SMALL | NEVER) ||
        /^(?:the|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?)$/.test(t.word(first - 1))
      : false)
  )
    first--;
  // A capital that only opens the sentence is no part of the name: "On Mill Lane".
  while (first < i && t.has(first, SMALL) && t.word(first) !== 'the') first++;
  if (first === i) return -1;
  if (t.has(i + 1, STREET) && t.isLoud(i + 1) && t.gap(i + 1) === SPACE) return -1;
  if (isPublicTail(t, i, false)) return -1;
  const before = t.word(first - 1);
  const joined = t.gap(first) <= SPACE && first > 0;
  const home = homeBefore(t, first) || /^(?:discharged|admitted|transferred)$/.test(t.word(first - 2));
  const street =
    t.has(i, STREET) && !/^(?:bank|house|meadows?|circus|common|wood|hill|court|end|links?)$/.test(word);
  // "stays Tulloch Street".
  if (street && joined && /^(?:lives|stays|living|staying)$/.test(before))
    return settleNamed(c, t, first, i, 'suspected');
  if (t.has(i, STREET) && joined && home && /^(?:at|on|in|to|is|from|of|off|by|down|up|along)$/.test(before))
    return settleNamed(c, t, first, i, 'certain');
  if (
    BUILDING.at(t, i) &&
    word !== 'park' &&
    word !== 'hall' &&
    joined &&
    home &&
    /^(?:at|in|to|is|from|by|called)$/.test(before) &&
    // "Our clinic has moved to Beech House".
    !(t.word(first - 2) === 'moved' && publicBefore(t, first)) &&
    !isPublicTail(t, i, false)
  )
    return settleNamed(c, t, first, i, 'suspected');
  if (!street || !joined || t.gap(first) === LINE) return -1;
  const side = before === 'of' && /^(?:side|corner|end|top|bottom|part|stretch)$/.test(t.word(first - 2));
  if (
    before === 'on' ||
    (before === 'off' && t.word(first - 2) === 'just') ||
    side ||
    (before === 'to' && /^(?:refers|title|get|go|drive|walk)$/.test(t.word(first - 2)))
  ) {
    // "Sainsbury's on Warwick Road".
    const shop = t.word(first - 2) === 's' ? `${t.word(first - 3)}'s` : t.word(first - 2);
    if (
      (t.lexicon.words.get(shop) & BRAND) !== 0 ||
      publicBefore(t, first) ||
      publicAfter(t, i) ||
      !(
        isSomebodys(c, t, first, i) ||
        // "It is on Mill Lane".
        before !== 'on' ||
        /^(?:is|enter)$/.test(t.word(first - 2))
      )
    )
      return -1;
    return settleNamed(c, t, first, i, 'suspected');
  }
  return -1;
}

const ABOVE = asked('over|above');

/** A word that was found: a name, for what else is found is mostly digits or short. */
const isNamed = (c: Claims, t: Tokens, k: number) => c.taken[k] === 1 && t.isWord(k) && t.size(k) > 2;

/** "The house on Lime Grove", "she fell on Mill Lane": does the sentence speak of somebody? Else a bus stops there, or a shop. */
export function isSomebodys(c: Claims, t: Tokens, i: number, last: number): boolean {
  for (let k = i - 1; i - k < 12 && t.gap(k + 1) < STOP; k--)
    if (
      isSomeone(t, k) ||
      LIVING.at(t, k) ||
      isNamed(c, t, k) ||
      t.has(k, ROLE) ||
      (ABOVE.at(t, k) && t.word(k + 1).startsWith('the'))
    )
      return true;
  for (let k = last + 1; k - last < 8 && t.gap(k) < STOP; k++)
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
    t.shape(i) !== CAPITAL ||
    !t.isLoud(k) ||
    !isFree(c, k) ||
    t.gap(k) !== SPACE ||
    !/^(?:at|to|in)$/.test(t.word(i - 1))
  )
    return;
  if (!homeBefore(t, i) && !/^(?:discharged|admitted|transferred|sent|back|now|still)$/.test(t.word(i - 2)))
    return;
  let last = k;
  while (t.isLoud(last + 1) && t.gap(last + 1) === SPACE && last < k + 2) last++;
  if ((t.has(last, PUBLIC_PLACE) && !BUILDING.at(t, last)) || t.has(k, NEVER)) return;
  settleNamed(c, t, i, last, 'suspected');
}

/** A word that may end the name of a street or of a house. */
export const mayBeStreet = (t: Tokens, i: number): boolean =>
  t.isLoud(i) && (t.has(i, STREET) || (t.has(i, PUBLIC_PLACE) && BUILDING.at(t, i)));
