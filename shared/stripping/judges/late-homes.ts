// Homes that only the people of the text tell: a number with a name of no street word, house and street without a number, a street in small letters.
// It runs once people are known, in texts that name somebody. Everything found is suspected; what hosts something public stays.
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
  endAt,
  GLUED,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  numberAt,
  OPEN,
  OTHER,
  SLASH,
  SPACE,
  STOP,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
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
    if (isDigits(t, i + 1) && gapAt(t, i) <= COMMA && DOOR.at(t, i) && reversed(c, t, i)) continue;
    const last = isDigits(t, i)
      ? numbered(c, t, i)
      : shapeAt(t, i) === LOWER
        ? findSmallStreet(c, t, i)
        : named(c, t, i);
    if (last >= i && (some || isDigits(t, i) || isHomely(t, i, last))) {
      // "Plot 3, Cottingley Springs": the door goes with its number.
      const first =
        isDigits(t, i) && (DOOR.at(t, i - 1) || PITCH.at(t, i - 1)) && isFree(c, i - 1) ? i - 1 : i;
      done = last;
      // "The Lodge, Moss Bank Way".
      while (
        gapAt(t, done + 1) === SPACE &&
        isCapital(t, done + 1) &&
        has(t, done + 1, STREET) &&
        isFree(c, done + 1)
      )
        done++;
      claim(c, t, 'ADDRESS', first, done, WHY, 'suspected');
    } else if ((lengthAt(t, i) === 1 || shapeAt(t, i) === UPPER) && isDigits(t, i + 1)) findOldMark(c, t, i);
  }
}

const NOT_A_NAME = MONTH | NEVER | SMALL | UNIT | TITLE | PERSON_WORD | SAYS | ROLE;

/** "at 118 Netherfield.", "Number 6, The Tenterfields", "bought 29 Strand in 1970". */
function numbered(c: Claims, t: Tokens, i: number): number {
  const gap = gapAt(t, i);
  // "Pritchard T / 11 Glanffrwd", "Mr Macaskill, 7b Lower Ollach, Braes".
  const besides = isTaken(c, i - 1) && isWord(t, i - 1) && [COMMA, SLASH, DASH].includes(gap);
  // "lives at Plot 3, Cottingley Springs".
  const door = gap === SPACE && PITCH.at(t, i - 1) && gapAt(t, i + 1) === COMMA;
  const led = gap === SPACE ? LED.at(t, i - 1) : gap > HYPHEN && gap < STOP;
  if (lengthAt(t, i) > 3 || !(besides || door || led)) return -1;
  let k = i + 1;
  if (isWord(t, k) && gapAt(t, k) === GLUED && lengthAt(t, k) === 1) k++;
  const the = wordAt(t, k) === 'the' && isCapital(t, k);
  if (gapAt(t, k) !== SPACE && !((the || door) && gapAt(t, k) === COMMA)) return -1;
  let last = the ? k : k - 1;
  while (
    last < k + 2 &&
    isCapital(t, last + 1) &&
    gapAt(t, last + 1) <= (last + 1 === k ? COMMA : HYPHEN) &&
    !has(t, last + 1, NOT_A_NAME)
  )
    last++;
  const first = the ? k + 1 : k;
  const somebodys = isSomebodys(c, t, i, last);
  const street = the || has(t, last, STREET) || TAIL.at(t, last);
  if (
    last < first ||
    lengthAt(t, last) < 4 ||
    isPublicTail(t, last, false) ||
    // "rang at 3 Mary Bell": an hour.
    (isTaken(c, first) &&
      !besides &&
      (!somebodys || (numberAt(t, i) < 13 && (gap !== SPACE || has(t, first, FIRST))))) ||
    // "17-Jan-2025 09:40 WARD".
    (gap !== SPACE &&
      !besides &&
      (!somebodys || /\d/.test(t.text.charAt(startAt(t, i) - 2)) || isDigits(t, i - 1))) ||
    (gapAt(t, last + 1) < COMMA &&
      ((has(t, first, COMMON) && has(t, last, COMMON) && !street && !door) || !somebodys))
  )
    return -1;
  if (/^(?:is|of|to)$/.test(wordAt(t, i - 1)) && !somebodys) return -1;
  return (!somebodys || door) && (publicBefore(t, i) || publicAfter(t, last)) ? -1 : streetBehind(c, t, last);
}

const BOAT = asked('narrowboat|houseboat|barge|mv|nb');

/** Who is seen somewhere is seen at home. */
const SEEN = asked('seen|visited|currently|left|found|fell|living|staying|lane|track');

const isHomely = (t: Tokens, i: number, last: number) => {
  if (HOMELY.at(t, last) || wordAt(t, last) === 'home' || homeBefore(t, i)) return true;
  for (let k = i + 1; k <= last; k++) if (gapAt(t, k) === COMMA) return true;
  return false;
};

/** "priest, St Brendan's Presbytery, Chapel Street", "Address The Old Forge, Chapel Lane", "Ms Field at Field House", "Rose Cottage⏎Mill Lane". */
function named(c: Claims, t: Tokens, i: number): number {
  if (!isCapital(t, i) || has(t, i, MONTH | NEVER) || LED.at(t, i) || gapAt(t, i) === HYPHEN) return -1;
  const before = wordAt(t, i - 1);
  // "Narrowboat 'Lady Jane'", "on the narrowboat Otter, Hayling Wharf".
  const boat = BOAT.at(t, i) ? i + 1 : i;
  if (BOAT.at(t, boat - 1) && isCapital(t, boat) && gapAt(t, boat) <= OTHER) {
    const next = boat + 1;
    return streetBehind(c, t, isCapital(t, next) && gapAt(t, next) === SPACE ? next : boat);
  }
  let led = false;
  if (gapAt(t, i) === SPACE) {
    led = LED.at(t, i - 1);
    if (!led && isCapital(t, i - 1) && isFree(c, i - 1)) return -1;
  }
  led ||= isAddressed(t, i);
  const tab = t.text.charCodeAt(startAt(t, i) - 1) === 9;
  if (!led && !tab && gapAt(t, i) < COMMA) return -1;
  const beside = isTaken(c, i - 1) || gapAt(t, i) === OPEN;
  const the = wordAt(t, i) === 'the';
  const from = the ? i + 1 : i;
  let house = endOfNamedHome(c, t, from);
  if (
    house < 0 &&
    ((led && (!/^(?:of|off|in)$/.test(before) || isTaken(c, i - 2))) || beside || the || WELSH.at(t, from))
  ) {
    house = from;
    while (
      house < from + 3 &&
      (isCapital(t, house + 1) || INNER.at(t, house + 1)) &&
      // "Glan-y-Nant".
      (gapAt(t, house + 1) === SPACE ||
        (gapAt(t, house + 1) === HYPHEN && INNER.at(t, house + (INNER.at(t, house) ? 0 : 1)))) &&
      (isFree(c, house + 1) || c.taken[house + 1] === WEAK_NAME)
    )
      house++;
  }
  // "her lady in Heol Fawr".
  if (
    house < 0 &&
    led &&
    WELSH.at(t, from) &&
    gapAt(t, from + 1) === SPACE &&
    isCapital(t, from + 1) &&
    !publicBefore(t, i)
  )
    return from + 1;
  const home = led ? endOfCareHome(t, from) : -1;
  if (home >= 0 && isPlacedAt(t, i)) return home;
  // "Chidi from the PCN, is the lady at Rowan Cottage yours?"
  const hers = before === 'at' && has(t, i - 2, PERSON_WORD);
  if (house < 0 || (!hers && publicBefore(t, i)) || publicAfter(t, house)) return -1;
  if (isCalled(t, i) || (led && isLivedIn(c, t, i, house)) || (beside && isBetween(t, i, house)))
    return isAddressed(t, i) ? Math.max(house, streetBehind(c, t, house)) : house;
  const word = wordAt(t, house);
  if (word === 'hall') return -1;
  // "c/o The Bull Inn, High Street".
  if (!BUILDING.at(t, house) && before !== 'o' && has(t, house, PUBLIC_PLACE) && !HOUSED.at(t, house))
    return -1;
  const street = isNextLine(t, house + 1) ? endOfNamedHome(c, t, house + 1) : streetBehind(c, t, house);
  if (
    street > house &&
    (has(t, street, STREET) || BUILDING.at(t, street) || street <= house + 2) &&
    !isPublicTail(t, street, false) &&
    (gapAt(t, house + 1) === COMMA || (gapAt(t, street + 1) === LINE && BUILDING.at(t, house)))
  )
    return street;
  if (isPublicTail(t, house, false) || house === from || c.taken[i] === WEAK_NAME) return -1;
  const ends = gapAt(t, house + 1) >= COMMA || t.text.charCodeAt(endAt(t, house)) === 9;
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
    HOMELY.at(t, house) || /^(?:lodge|view|rise)$/.test(word) || (the && wordAt(t, from) === 'old')
      ? (led && !farm) || ((led || !farm) && isSomebodys(c, t, i, house))
      : led && WELSH.at(t, from)
  )
    return house;
  // "the Quinns of Slate Street".
  if (
    led &&
    has(t, house, STREET) &&
    /^(?:at|from|off|of|outside)$/.test(before) &&
    !has(t, from, PUBLIC_PLACE) &&
    !(before === 'from' && wordAt(t, house + 1) === 'to')
  )
    return house;
  return before === 'at' && isTaken(c, i - 2) && gapAt(t, i - 1) === SPACE && BUILDING.at(t, house)
    ? house
    : -1;
}

const DOOR = asked('room|rm|pitch|flat|no|number|block|lodge|caravan|plot|apartment|apt');

/** "Queens Hostel rm 11", "Bryn Awel Caravan Park, pitch 31", "the hotel, room 318": the house before its door. */
function reversed(c: Claims, t: Tokens, i: number): boolean {
  const head = wordAt(t, i - 1);
  const room = /^r/.test(wordAt(t, i));
  if (
    room
      ? !/^(?:hostel|hotel|inn|travelodge|lodge|guesthouse)$/.test(head)
      : !BUILDING.at(t, i - 1) && !STAY.at(t, i - 1)
  )
    return false;
  let k = i - 1;
  if (!isFree(c, k) || lengthAt(t, i + 1) > 3) return false;
  while (
    k > 0 &&
    i - k < 5 &&
    isFree(c, k - 1) &&
    gapAt(t, k) <= HYPHEN &&
    (isCapital(t, k - 1) || /^(?:the|s|caravan|holiday|traveller)$/.test(wordAt(t, k - 1))) &&
    wordAt(t, k) !== 'the'
  )
    k--;
  if (k === i - 1) return false;
  claim(c, t, 'ADDRESS', k, i + 1, WHY, 'suspected');
  return true;
}

const HOUSED = asked('presbytery|vicarage|rectory|manse|parsonage|house|lodge|cottage|villa|bungalow');
