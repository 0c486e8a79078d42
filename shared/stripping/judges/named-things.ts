// What is called by a name and is nobody: wards, rooms, pets, storms, medicines, towns, apps. It only says how far such a thing goes; `things.ts` leaves it.
// Each rule asks what stands beside the word: "a firm called Lovell" against "a friend called Emma".
import type { Claims } from '#shared/stripping/claims.ts';
import {
  CUE,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  TRUSTED,
  UNIT,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  HYPHEN,
  INITIAL,
  LOWER,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { type Asked, asked } from './asked.ts';
import { isName, isPossessive, opens } from './word-sense.ts';

const PET = asked('budgie|cat|dog|horse|kitten|pony|puppy|rabbit|terrier');
const CALLED_SO = asked(
  'agency|app|band|boat|book|company|drug|film|firm|game|programme|show|song|tablet|website|wifi',
);
const OF = asked('bank|duke|earl|feast|isle|isles|parish');

const ROOM = asked('room|suite|wing');
const BARE = asked('former|hmp|hmyoi');
const SHUT = asked('closed|shut');

/** The last token of what is called so from `i` on, which has a capital; or -1. */
export function endOfNamed(c: Claims, t: Tokens, i: number): number {
  const gap = t.gap(i);
  const before = t.word(i - 1);
  if (isTwoWordTown(t, i)) return i + 1;
  const row = endOfRow(t, i);
  // "Kofi Annan Room", but "Mr Chan Wing-Yan"; "he is no Usain Bolt".
  if (
    row > i &&
    !t.has(i, TITLE) &&
    ((ROOM.at(t, row) && t.gap(row + 1) !== HYPHEN && !(t.isDigits(row + 1) && t.gap(row + 1) === SPACE)) ||
      (before === 'no' && /^(?:am|is|was)$/.test(t.word(i - 2))))
  )
    return row;
  if (gap === SPACE || gap === COMMA || gap === COLON) {
    if (PET.at(t, i - 1) && isPet(t, i, gap)) return i;
    if (gap === SPACE) {
      if (before === 'of' && OF.at(t, i - 2)) return i;
      if (t.has(i - 1, CUE) && isCalledSo(t, i, before)) return row;
    }
    // "Ward: Florence N".
    if (gap === COLON && before === 'ward') return row;
  }
  // "D.O.B. 2/3/61" behind a name.
  if (t.shape(i) === INITIAL && t.lower.startsWith('d.o.b', t.start(i))) return i + 2;
  // "HMP Berwyn", "a former Gurkha".
  if (gap === SPACE && BARE.at(t, i - 1) && !joins(t, i + 1)) return i;
  // "Iain MacLeod CHI 2802...": a label among names, though Chi is one too.
  if (t.has(i, HEALTH_NO) && t.shape(i) === UPPER && (t.shape(i - 1) === CAPITAL || !joins(t, i + 1)))
    return i;
  // "from Larne to Victoria".
  if (before === 'to' && t.has(i - 2, PLACE) && t.word(i - 3) === 'from' && !joins(t, i + 1)) return i;
  // "Cazzoli was shut".
  if (SHUT.at(t, i + 2) && /^(?:is|was)$/.test(t.word(i + 1))) return i;
  // "Storm Bert".
  if (t.word(i) === 'storm' && joins(t, i + 1) && !(t.has(i + 1, LAST) && !t.has(i + 1, FIRST))) return i + 1;
  if (isDosed(t, i) || isPeople(t, i) || isFirm(t, i, before) || isTown(c, t, i) || isAbbreviation(t, i))
    return i;
  return -1;
}

const joins = (t: Tokens, k: number) => t.isLoud(k) && t.gap(k) === SPACE;

function endOfRow(t: Tokens, i: number): number {
  let last = i;
  while (joins(t, last + 1) && last < i + 3 && !isPossessive(t, last)) last++;
  return last;
}

const isCaller = (t: Tokens, k: number) =>
  t.has(k, PUBLIC_PLACE | STREET | UNIT) || CALLED_SO.at(t, k) || PET.at(t, k);

/** "assistance dog Luna"; "his dog, Rex, bit the postman". */
const isPet = (t: Tokens, i: number, gap: number) =>
  !joins(t, i + 1) &&
  (gap !== COMMA || (t.gap(i + 1) >= COMMA && /^(?:his|her|their|my|our)$/.test(t.word(i - 2))));

/** "an app called Emma", "the boat is named Rosie", "the wifi name is Glen Coe". */
function isCalledSo(t: Tokens, i: number, before: string): boolean {
  if (before === 'is' || before === 'was') return t.word(i - 2) === 'name' && isCaller(t, i - 3);
  if (before !== 'called' && before !== 'named') return false;
  const k = /^(?:is|was|are|were)$/.test(t.word(i - 2)) ? i - 3 : i - 2;
  return isCaller(t, k);
}

const DOSE = asked('mg|mcg|mls?|sachets?|tablets?');
const EVERY = asked('bd|nocte|od|prn|qds|tds');
/** "Gina 10mcg", "Rennie prn", "takes Clarityn and Vicks". */
function isDosed(t: Tokens, i: number): boolean {
  if (t.isDigits(i + 1)) return t.gap(i + 1) <= COMMA && DOSE.at(t, i + 2);
  if (EVERY.at(t, i + 1)) return t.gap(i + 1) === SPACE && t.shape(i + 1) === LOWER;
  return false;
}

/** Bodies of a town, and how one comes there. */
const BODY = asked('cc|mbc|bc|dc|council|county|borough');
const GOES = asked(
  'back|bus|drives|go|goes|going|gone|moved|moves|moving|over|passed|train|transferred|way|went',
);

const LIVES = asked('born|live|lived|lives|living|stays|staying');

const SPEAKS = asked('speak|speaks|speaking');
const TONGUE = asked('community|heritage|interpreter|national|nationals|parents|speaker|speakers');
/** "speaks Tigre", "Rohingya community": a people or its tongue. */
const isPeople = (t: Tokens, i: number) =>
  ((t.gap(i) === SPACE && SPEAKS.at(t, i - 1)) ||
    (t.gap(i + 1) === SPACE && TONGUE.at(t, i + 1) && !t.isLoud(i - 1))) &&
  !t.has(i, TRUSTED) &&
  !isPossessive(t, i);

const TOWARDS = asked(
  'angry|confidence|confide|confided|cross|interested|laughed|look|looked|looking|mad|shouted|shouting|swore|trust',
);
/** One of these stands before what `isFirm` tells. */
const BY_FIRM = asked('at|from|in|is|of|on|takes|taking|to|use|used|uses|using|via');
/** "works at Evans", "uses Alexa", "via Beezle", "started on Levest", "ran out of Corvela", "he is Hazara", "bloods at Mary's". */
function isFirm(t: Tokens, i: number, before: string): boolean {
  if (!BY_FIRM.at(t, i - 1) || t.gap(i) !== SPACE || joins(t, i + 1)) return false;
  const earlier = t.word(i - 2);
  if (isPossessive(t, i))
    return (
      /^(?:at|from|to)$/.test(before) &&
      /^(?:admitted|bloods|discharged|nights|scan|transferred|ward)$/.test(earlier) &&
      (t.gap(i + 2) >= COMMA || t.has(i + 2, SMALL))
    );
  const strange = !isName(t, i);
  switch (before) {
    case 'on':
      return strange && /^(?:put|started)$/.test(earlier);
    case 'of':
      return strange && earlier === 'out';
    case 'is':
      return strange && /^(?:s?he|they)$/.test(earlier) && t.gap(i + 1) === COMMA;
    case 'takes':
    case 'taking':
      return strange && t.gap(i + 1) >= COMMA && !t.isDigits(i + 1);
    case 'at':
    case 'in':
      return t.has(i, LAST) && !TOWARDS.at(t, i - 2);
    case 'via':
      return strange && /^(?:booked|grant|paid|sourced)$/.test(earlier);
    case 'use':
    case 'used':
    case 'uses':
    case 'using':
      return !t.has(i, FIRST | TRUSTED) || /^(?:alexa|siri)$/.test(t.word(i));
    default:
      return false;
  }
}

/** A town where only a town stands: "goes to Lancaster", "Durham CC", "Thorne and Selby" behind one. */
function isTown(c: Claims, t: Tokens, i: number): boolean {
  if (!t.has(i, PLACE) || isPossessive(t, i)) return false;
  if (t.word(i - 1) === 'gp') return t.gap(i) === COLON;
  if (t.isLoud(i - 1)) return false;
  const next = t.word(i + 1);
  const before = t.word(i - 1);
  // "moved to Florence", "lives in Chelsea", "Paris is 40 miles away".
  if (
    t.gap(i) === SPACE &&
    !joins(t, i + 1) &&
    (before === 'in' ? LIVES.at(t, i - 2) : before === 'to' && /^mov/.test(t.word(i - 2)))
  )
    return true;
  if (next === 'is' && t.isDigits(i + 2) && t.word(i + 3) === 'miles') return true;
  if (t.has(i, FIRST) && t.has(i, TRUSTED) && !t.has(i, RARE)) return false;
  if (t.gap(i + 1) === SPACE)
    if (BODY.at(t, i + 1) || (next === 'is' && /^(?:covered|full|next)$/.test(t.word(i + 2)))) return true;
  if (joins(t, i + 1) && isName(t, i + 1)) return false;
  if (t.gap(i) === SPACE && (before === 'to' || before === 'from')) return GOES.at(t, i - 2);
  const k = before === 'and' || before === 'or' ? i - 2 : i - 1;
  return t.gap(k + 1) <= COMMA && t.has(k, PLACE) && c.taken[k] === 2;
}

/** "Soc: lives alone", "Vaccs: up to date": a short word of no list with its colon opens a field. */
const isAbbreviation = (t: Tokens, i: number) =>
  t.flags(i) === 0 &&
  t.size(i) < 6 &&
  t.text.charCodeAt(t.end(i)) === 58 &&
  t.gap(i + 1) === COLON &&
  opens(t, i) &&
  !t.has(i + 1, CUE | SAYS | PERSON_WORD) &&
  !t.isLoud(i + 1);

/** Is one of `list` said within seven words from `from` on, before the sentence ends? */
function tells(t: Tokens, from: number, list: Asked): boolean {
  for (let k = from; k < from + 7 && k < t.count && t.gap(k) < STOP; k++) if (list.at(t, k)) return true;
  return false;
}

const WARD_TALK = asked(
  'admitted|bed|boundary|closed|discharged|moved|sister|transferred|visiting|visitors|wards',
);
/** "Byron Ward, bed 9", "Charlotte Ward is closed"; but "Simon Ward rang". */
export function isWard(t: Tokens, i: number, known: boolean): boolean {
  if (!joins(t, i + 1) || isPossessive(t, i + 1)) return false;
  return (
    known ||
    (WARD_TALK.at(t, i - 1) && !t.has(i - 1, KIN)) ||
    WARD_TALK.at(t, i - 2) ||
    tells(t, i + 2, WARD_TALK)
  );
}

const THINGS = asked(
  'bays|colours|flowers|groups|herbs?|hospitals|houses|nouns|plants|rooms?|seeds|streets|teams|verbs|wards?|words',
);

const AND = asked('and');
const SAID = asked('are|were|called|named');

/** "Rose, Violet and Daisy are the three rooms", "Our groups are Hope and Grace", "Iris, Lily: seeds": the last word of such a row, or -1. */
export function endOfThings(t: Tokens, i: number): number {
  const next = i + 1;
  if (t.gap(next) !== COMMA && !AND.at(t, next)) return -1;
  const said = SAID.at(t, i - 1);
  const told = said || t.gap(i) === COLON || t.text.charCodeAt(t.start(i) - 1) === 40;
  if (!told && !opens(t, i)) return -1;
  let last = i;
  for (let n = 0; n < 12; n++) {
    const k = t.word(last + 1) === 'and' ? last + 2 : last + 1;
    if (t.gap(last + 1) > COMMA || t.gap(k) > COMMA || !t.isLoud(k)) break;
    if (k === last + 1 && t.gap(k) !== COMMA) return -1;
    last = k;
  }
  if (last === i) return -1;
  if (told && THINGS.at(t, said ? i - 2 : i - 1)) return last;
  const after =
    t.gap(last + 1) === COLON ? last + 1 : /^(?:are|were)$/.test(t.word(last + 1)) ? last + 2 : -1;
  return after > 0 && tells(t, after, THINGS) ? last : -1;
}

const MEDS = asked('allergies|medication|meds');
/** The words of a list of medicines: "Meds: Premarin, Zantac", each alone between signs. Hands back the last. */
export function eachMedicine(t: Tokens, i: number, leave: (k: number) => void): void {
  if (!MEDS.at(t, i) || t.gap(i + 1) !== COLON) return;
  for (let k = i + 1; k < t.count && k < i + 60 && (k === i + 1 || t.gap(k) < STOP); k++)
    if (t.isLoud(k) && t.gap(k) >= COMMA && t.gap(k + 1) >= COMMA) leave(k);
}

/** What is shown, sung or read of those whom everybody knows. */
const SHOWN = asked(
  'albums?|boathouse|books?|dvds?|films?|lookalike|novels?|poster|quotes?|records|songs?|trailer|tribute|videos?',
);

/** "a Jordan Belfort video", "Barry Manilow songs": a name that only says what kind of thing it is. */
export const isShown = (t: Tokens, last: number) =>
  t.gap(last + 1) === SPACE && t.shape(last + 1) === LOWER && !isPossessive(t, last) && SHOWN.at(t, last + 1);

const LAND = asked('chipping|east|fort|great|market|north|port|south|west');
const TOWN = asked('burton|houghton|kirkby|little|long|melton|newton|norton|stoke|sutton|wootton');
/** "Great Barr", "Market Drayton", "Kirkby Lonsdale": a town by its first word. */
const isTwoWordTown = (t: Tokens, i: number): boolean =>
  (LAND.at(t, i) || (TOWN.at(t, i) && !t.has(i + 1, FIRST | LAST))) &&
  joins(t, i + 1) &&
  !joins(t, i + 2) &&
  !isPossessive(t, i + 1) &&
  !t.isLoud(i - 1) &&
  // "81 Long Acre, Lisburn": a street.
  !(t.isDigits(i - 1) && t.gap(i) === SPACE);
