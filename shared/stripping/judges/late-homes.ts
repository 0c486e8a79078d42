// Homes that only the people of the text tell: a number with a name of no street word, house and street without a number, a street in small letters.
// It runs once people are known, in texts that name somebody. Everything found is suspected; what hosts something public stays.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  MONTH,
  NEVER,
  PERSON_WORD,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  COMMA,
  DASH,
  GLUED,
  HYPHEN,
  LINE,
  LOWER,
  OPEN,
  OTHER,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { streetBehind } from './address.ts';
import { endOfNamedHome, WEAK_NAME } from './address-parts.ts';
import { asked } from './asked.ts';
import { PITCH } from './homes.ts';
import { isNextLine } from './homes-by-postcode.ts';
import {
  endOfCareHome,
  isAddressed,
  isBetween,
  isCalled,
  isLivedIn,
  isPlacedAt,
  isTaken,
  someoneBefore,
} from './lived-in.ts';
import { findOldMark } from './marks.ts';
import { isSomebodys } from './named-places.ts';
import { BUILDING, HOMELY, homeBefore, isPublicTail, LED, publicAfter, publicBefore } from './place-words.ts';
import { late } from './sights.ts';
import { findSmallStreet } from './small-homes.ts';
import { INNER, TAIL, WELSH } from './streets.ts';
import { STAY, widenToHouse } from './widened-homes.ts';

const WHY = 'a place named as somebody’s home';

/** `some`: the text speaks of somebody. Else only what is a home by itself is one: a cottage, a house and its street. */
export function findLateHomes(c: Claims, t: Tokens, some: boolean): void {
  widenToHouse(c, t);
  let done = -1;
  for (const i of late) {
    if (i < 0) break;
    if (i <= done || (!isFree(c, i) && c.taken[i] !== WEAK_NAME)) continue;
    if (t.isDigits(i + 1) && t.gap(i) <= COMMA && DOOR.at(t, i) && reversed(c, t, i)) continue;
    const last = t.isDigits(i)
      ? numbered(c, t, i)
      : t.shape(i) === LOWER
        ? findSmallStreet(c, t, i)
        : named(c, t, i);
    if (last >= i && (some || t.isDigits(i) || isHomely(t, i, last))) {
      // "Plot 3, Cottingley Springs": the door goes with its number.
      const first =
        t.isDigits(i) && (DOOR.at(t, i - 1) || PITCH.at(t, i - 1)) && isFree(c, i - 1) ? i - 1 : i;
      done = last;
      // "The Lodge, Moss Bank Way".
      while (
        t.gap(done + 1) === SPACE &&
        t.isLoud(done + 1) &&
        t.has(done + 1, STREET) &&
        isFree(c, done + 1)
      )
        done++;
      claim(c, t, 'ADDRESS', first, done, WHY, 'suspected');
    } else if ((t.size(i) === 1 || t.shape(i) === UPPER) && t.isDigits(i + 1)) findOldMark(c, t, i);
  }
}

const NOT_A_NAME = MONTH | NEVER | SMALL | UNIT | TITLE | PERSON_WORD | SAYS | ROLE;

/** "at 118 Netherfield.", "Number 6, The Tenterfields", "bought 29 Strand in 1970". */
function numbered(c: Claims, t: Tokens, i: number): number {
  const gap = t.gap(i);
  // "Pritchard T / 11 Glanffrwd", "Mr Macaskill, 7b Lower Ollach, Braes".
  const besides = isTaken(c, i - 1) && t.isWord(i - 1) && [COMMA, SLASH, DASH].includes(gap);
  // "lives at Plot 3, Cottingley Springs".
  const door = gap === SPACE && PITCH.at(t, i - 1) && t.gap(i + 1) === COMMA;
  const led = gap === SPACE ? LED.at(t, i - 1) : gap > HYPHEN && gap < STOP;
  if (t.size(i) > 3 || !(besides || door || led)) return -1;
  let k = i + 1;
  if (t.isWord(k) && t.gap(k) === GLUED && t.size(k) === 1) k++;
  const the = t.word(k) === 'the' && t.isLoud(k);
  if (t.gap(k) !== SPACE && !((the || door) && t.gap(k) === COMMA)) return -1;
  let last = the ? k : k - 1;
  while (
    last < k + 2 &&
    t.isLoud(last + 1) &&
    t.gap(last + 1) <= (last + 1 === k ? COMMA : HYPHEN) &&
    !t.has(last + 1, NOT_A_NAME)
  )
    last++;
  const first = the ? k + 1 : k;
  if (last < first || t.size(last) < 4 || isPublicTail(t, last, false)) return -1;
  const somebodys = isSomebodys(c, t, i, last);
  const street = the || t.has(last, STREET) || TAIL.at(t, last);
  if (
    // "rang at 3 Mary Bell": an hour.
    (isTaken(c, first) &&
      !besides &&
      (!somebodys || (numberAt(t, i) < 13 && (gap !== SPACE || t.has(first, FIRST))))) ||
    // "17-Jan-2025 09:40 WARD".
    (gap !== SPACE &&
      !besides &&
      (!somebodys || /\d/.test(t.text.charAt(t.start(i) - 2)) || t.isDigits(i - 1))) ||
    (t.gap(last + 1) < COMMA &&
      ((t.has(first, COMMON) && t.has(last, COMMON) && !street && !door) || !somebodys))
  )
    return -1;
  if (/^(?:is|of|to)$/.test(t.word(i - 1)) && !somebodys) return -1;
  return (!somebodys || door) && (publicBefore(t, i) || publicAfter(t, last)) ? -1 : streetBehind(c, t, last);
}

const BOAT = asked('narrowboat|houseboat|barge|mv|nb');

/** Who is seen somewhere is seen at home. */
const SEEN = asked('seen|visited|currently|left|found|fell|living|staying|lane|track');

const isHomely = (t: Tokens, i: number, last: number) => {
  if (HOMELY.at(t, last) || t.word(last) === 'home' || homeBefore(t, i)) return true;
  for (let k = i + 1; k <= last; k++) if (t.gap(k) === COMMA) return true;
  return false;
};

/** "priest, St Brendan's Presbytery, Chapel Street", "Address The Old Forge, Chapel Lane", "Ms Field at Field House", "Rose Cottage⏎Mill Lane". */
function named(c: Claims, t: Tokens, i: number): number {
  if (!t.isLoud(i) || t.has(i, MONTH | NEVER) || LED.at(t, i) || t.gap(i) === HYPHEN) return -1;
  const before = t.word(i - 1);
  // "Narrowboat 'Lady Jane'", "on the narrowboat Otter, Hayling Wharf".
  const boat = BOAT.at(t, i) ? i + 1 : i;
  if (BOAT.at(t, boat - 1) && t.isLoud(boat) && t.gap(boat) <= OTHER) {
    const next = boat + 1;
    return streetBehind(c, t, t.isLoud(next) && t.gap(next) === SPACE ? next : boat);
  }
  let led = false;
  if (t.gap(i) === SPACE) {
    led = LED.at(t, i - 1);
    if (!led && t.isLoud(i - 1) && isFree(c, i - 1)) return -1;
  }
  led ||= isAddressed(t, i);
  const tab = t.text.charCodeAt(t.start(i) - 1) === 9;
  if (!led && !tab && t.gap(i) < COMMA) return -1;
  const beside = isTaken(c, i - 1) || t.gap(i) === OPEN;
  const the = t.word(i) === 'the';
  const from = the ? i + 1 : i;
  let house = endOfNamedHome(c, t, from);
  if (
    house < 0 &&
    ((led && (!/^(?:of|off|in)$/.test(before) || isTaken(c, i - 2))) || beside || the || WELSH.at(t, from))
  ) {
    house = from;
    while (
      house < from + 3 &&
      (t.isLoud(house + 1) || INNER.at(t, house + 1)) &&
      // "Glan-y-Nant".
      (t.gap(house + 1) === SPACE ||
        (t.gap(house + 1) === HYPHEN && INNER.at(t, house + (INNER.at(t, house) ? 0 : 1)))) &&
      (isFree(c, house + 1) || c.taken[house + 1] === WEAK_NAME)
    )
      house++;
  }
  // "her lady in Heol Fawr".
  if (
    house < 0 &&
    led &&
    WELSH.at(t, from) &&
    t.gap(from + 1) === SPACE &&
    t.isLoud(from + 1) &&
    !publicBefore(t, i)
  )
    return from + 1;
  const home = led ? endOfCareHome(t, from) : -1;
  if (home >= 0 && isPlacedAt(t, i)) return home;
  // "Chidi from the PCN, is the lady at Rowan Cottage yours?"
  const hers = before === 'at' && t.has(i - 2, PERSON_WORD);
  if (house < 0 || (!hers && publicBefore(t, i)) || publicAfter(t, house)) return -1;
  if (isCalled(t, i) || (led && isLivedIn(c, t, i, house)) || (beside && isBetween(t, i, house)))
    return isAddressed(t, i) ? Math.max(house, streetBehind(c, t, house)) : house;
  const word = t.word(house);
  if (word === 'hall') return -1;
  // "c/o The Bull Inn, High Street".
  if (!BUILDING.at(t, house) && before !== 'o' && t.has(house, PUBLIC_PLACE) && !HOUSED.at(t, house))
    return -1;
  const street = isNextLine(t, house + 1) ? endOfNamedHome(c, t, house + 1) : streetBehind(c, t, house);
  if (
    street > house &&
    (t.has(street, STREET) || BUILDING.at(t, street) || street <= house + 2) &&
    !isPublicTail(t, street, false) &&
    (t.gap(house + 1) === COMMA || (t.gap(street + 1) === LINE && BUILDING.at(t, house)))
  )
    return street;
  if (isPublicTail(t, house, false) || house === from || c.taken[i] === WEAK_NAME) return -1;
  const ends = t.gap(house + 1) >= COMMA || t.text.charCodeAt(t.end(house)) === 9;
  if (
    HOMELY.at(t, house) &&
    (((beside || tab) && ends && !led) ||
      (before === 'at' && (word !== 'farm' || someoneBefore(c, t, i - 1) || SEEN.at(t, i - 2))) ||
      (led && /^(?:cottages?|bothy|bungalow|farmhouse)$/.test(word)))
  )
    return house;
  // "keys for The Old Smithy", "damp at Heron Lodge", "Mrs Bell, Rose Cottage, has"; a farm sells pumpkins too.
  const farm = /^(?:farm|towers?|point)$/.test(word);
  if (
    HOMELY.at(t, house) || /^(?:lodge|view|rise)$/.test(word) || (the && t.word(from) === 'old')
      ? (led && !farm) || ((led || !farm) && isSomebodys(c, t, i, house))
      : led && WELSH.at(t, from)
  )
    return house;
  // "the Quinns of Slate Street".
  if (
    led &&
    t.has(house, STREET) &&
    /^(?:at|from|off|of|outside)$/.test(before) &&
    !t.has(from, PUBLIC_PLACE) &&
    !(before === 'from' && t.word(house + 1) === 'to')
  )
    return house;
  return before === 'at' && isTaken(c, i - 2) && t.gap(i - 1) === SPACE && BUILDING.at(t, house) ? house : -1;
}

const DOOR = asked('room|rm|pitch|flat|no|number|block|lodge|caravan|plot|apartment|apt');

/** "Queens Hostel rm 11", "Bryn Awel Caravan Park, pitch 31", "the hotel, room 318": the house before its door, or the door of one that is found. */
function reversed(c: Claims, t: Tokens, i: number): boolean {
  const head = t.word(i - 1);
  const room = /^r/.test(t.word(i));
  if (
    room
      ? !/^(?:hostel|hotel|inn|travelodge|lodge|guesthouse)$/.test(head)
      : !BUILDING.at(t, i - 1) && !STAY.at(t, i - 1)
  )
    return false;
  let k = i - 1;
  if (t.size(i + 1) > 3) return false;
  if (isTaken(c, k)) k = i;
  else if (!isFree(c, k)) return false;
  while (
    k > 0 &&
    i - k < 5 &&
    isFree(c, k - 1) &&
    t.gap(k) <= HYPHEN &&
    (t.isLoud(k - 1) || /^(?:the|s|caravan|holiday|traveller)$/.test(t.word(k - 1))) &&
    t.word(k) !== 'the'
  )
    k--;
  if (k === i - 1) return false;
  claim(c, t, 'ADDRESS', k, i + 1, WHY, 'suspected');
  return true;
}

const HOUSED = asked('presbytery|vicarage|rectory|manse|parsonage|house|lodge|cottage|villa|bungalow');
