// The other half of a name once one half is found, and the other names of a pair or list.
// It starts only from names that are found already, so it never brings a name into a text without one. Everything new is suspected.
import { type Claims, isFree, peopleIn } from '#shared/stripping/claims.ts';
import {
  BRAND,
  FIRST,
  LAST,
  MONTH,
  PLACE,
  PUBLIC_PLACE,
  SAYS,
  SMALL,
  STREET,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  endAt,
  gapAt,
  has,
  isCapital,
  isDigits,
  isWord,
  LOWER,
  lengthAt,
  OPEN,
  SPACE,
  shapeAt,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { between, growLeft, growRight, initialsBehind, type Person, renamed } from './grown-names.ts';
import { AND, NO_PART } from './name-parts.ts';
import { put } from './name-span.ts';
import { isNameLike } from './stems.ts';
import {
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  opens,
  signsBetween,
} from './word-sense.ts';

/** Completes every name found so far, then takes the names that stand in one row with it. */
export function findJoined(c: Claims, t: Tokens): void {
  const people = peopleOf(c, t);
  if (people.length === 0) return;
  for (const p of people) {
    growLeft(c, t, p);
    growRight(c, t, p);
    initialsBehind(c, t, p);
    renamed(c, t, p);
  }
  for (const [n, p] of people.entries()) between(c, t, p, people[n + 1]);
  // Each name brought in may bring in its neighbour: one walk forth and one back.
  for (const p of people) for (let k = rightOf(c, t, p.last, p); k >= 0; k = rightOf(c, t, k, p));
  for (const p of people.reverse()) for (let k = leftOf(c, t, p.first, p); k >= 0; k = leftOf(c, t, k, p));
}

function peopleOf(c: Claims, t: Tokens): Person[] {
  const people: Person[] = [];
  const found = peopleIn(c);
  let at = 0;
  for (const f of found) {
    while (at < t.count && startAt(t, at) < f.start) at++;
    let last = at;
    while (last + 1 < t.count && startAt(t, last + 1) < f.end) last++;
    if (at < t.count && startAt(t, at) === f.start && endAt(t, last) === f.end)
      people.push({ claim: f, first: at, last });
  }
  return people;
}

/** The token after what joins, if token `b` and it are joined: ", ", " and ", " & ", "/", " ✔ ". */
function acrossRight(t: Tokens, b: number): { at: number; comma: boolean } | undefined {
  const k = b + 1;
  if (k >= t.count || isPossessive(t, b)) return undefined;
  if (AND.at(t, k) && gapAt(t, k) <= COMMA && gapAt(t, k + 1) === SPACE) return { at: k + 1, comma: false };
  return across(t, b, k, k);
}

/** One sign that joins, with a blank beside it. */
function across(t: Tokens, a: number, b: number, at: number) {
  if (gapAt(t, b) <= SPACE) return undefined;
  // No such sign with its blanks is longer.
  if (startAt(t, b) - endAt(t, a) > 3) return undefined;
  const between = signsBetween(t, a, b);
  return /^(?:[,;] ?| ?[&+] ?|\/| ?[✔✓] ?)$/.test(between) ? { at, comma: /^[,;]/.test(between) } : undefined;
}

function acrossLeft(t: Tokens, a: number): { at: number; comma: boolean } | undefined {
  const k = a - 1;
  if (k < 0) return undefined;
  if (AND.at(t, k) && gapAt(t, a) === SPACE && gapAt(t, k) <= COMMA) return { at: k - 1, comma: false };
  return across(t, k, a, k);
}

/** May the single word at `k` stand in a row with the name `p`? */
function fitsRow(c: Claims, t: Tokens, k: number, p: Person, comma: boolean, right: boolean): boolean {
  if (k < 0 || k >= t.count || !isWord(t, k) || !isFree(c, k) || lengthAt(t, k) < 2) return false;
  // "Rita, Pauline and Joy brings", "HALL, WOOD and FIELD": the last of a row of two and more, whatever the word.
  if (
    right &&
    !comma &&
    isCapital(t, k) &&
    shapeAt(t, k) === shapeAt(t, p.last) &&
    !(gapAt(t, k + 1) === SPACE && (isCapital(t, k + 1) || has(t, k + 1, PUBLIC_PLACE | STREET))) &&
    !has(t, k, PLACE | BRAND) &&
    (has(t, k, FIRST | LAST) || !isEnglish(t, k)) &&
    (inRow(c, t, p) || (p.last === p.first + 1 && gapAt(t, p.last) === COMMA))
  )
    return true;
  // "Dee or Jan": a month that is a first name too, beside a name.
  const month =
    has(t, k, MONTH) &&
    has(t, k, FIRST) &&
    isCapital(t, k) &&
    !comma &&
    !isDigits(t, k + 1) &&
    !(isDigits(t, p.first - 1) && gapAt(t, p.first) === SPACE);
  if (!month && (has(t, k, NO_PART) || isNobody(t, k))) return false;
  if (shapeAt(t, k) === LOWER) {
    // "DNA: Kerr, Gedi and dirie."
    if (right && !comma && isStranger(t, k) && gapAt(t, k + 1) >= COMMA && inRow(c, t, p)) return true;
    // "lawal, mcilroy + petrova all want".
    if (
      shapeAt(t, p.last) === LOWER &&
      lengthAt(t, k) > 3 &&
      (isOnlyName(t, k) || isNameLike(wordAt(t, k))) &&
      !has(t, k, PLACE)
    )
      return true;
    if (shapeAt(t, p.last) !== LOWER || comma || !has(t, k, FIRST) || has(t, k, SAYS)) return false;
    if (right)
      return (
        gapAt(t, k + 1) >= COMMA ||
        has(t, k + 1, SAYS) ||
        /^(?:have|has|are|were|both|got|is|was|on|for|in|at|who|came)$/.test(wordAt(t, k + 1))
      );
    return (
      k === 0 ||
      gapAt(t, k) >= COMMA ||
      !has(t, k - 1, SMALL) ||
      /^(?:so|and|but|with|for|from|can|if|both|when|that|because)$/.test(wordAt(t, k - 1))
    );
  }
  if (shapeAt(t, k) !== CAPITAL || shapeAt(t, p.last) === LOWER) return false;
  const next = k + 1;
  const prev = k - 1;
  if (
    right &&
    gapAt(t, next) === SPACE &&
    (isCapital(t, next) || has(t, next, PUBLIC_PLACE | STREET)) &&
    isFree(c, next)
  )
    return false;
  if (!right && gapAt(t, k) === SPACE && isCapital(t, prev) && !opens(t, prev)) return false;
  // "Nguyen, Iyer, Ackroyd": between two that are found.
  const beyond = right ? acrossRight(t, k) : undefined;
  if (beyond && comma === beyond.comma && c.taken[beyond.at] === 1 && isCapital(t, beyond.at)) return true;
  // "Angus, Morag and the boys"; elsewhere a town stands across a comma.
  if (has(t, k, PLACE) && comma && (right || !opens(t, k) || !has(t, k, FIRST) || !AND.at(t, p.last + 1)))
    return false;
  if (has(t, k, FIRST)) return !(right && comma && gapAt(t, next) === SPACE && has(t, k, SAYS));
  if (!isStranger(t, k)) return false;
  if (!comma) return true;
  // Across a comma a stranger may be a town: it needs a bracket, a colon or a third name.
  return right
    ? followsRow(t, k) || inRow(c, t, p)
    : gapAt(t, k) === OPEN ||
        gapAt(t, k) === COLON ||
        gapAt(t, k) === COMMA ||
        (opens(t, k) && besideRow(c, t, p));
}

/** Does a found name stand before `p` in the same row? */
const inRow = (c: Claims, t: Tokens, p: Person) => {
  const before = acrossLeft(t, p.first);
  if (!before?.comma) return false;
  return c.taken[before.at] === 1 && isCapital(t, before.at) && !isDigits(t, before.at);
};

/** "Malkin, Adeyemi and Rehman": does the row go on with another name behind `p`? */
const besideRow = (c: Claims, t: Tokens, p: Person) => {
  const next = acrossRight(t, p.last);
  return next !== undefined && !next.comma && c.taken[next.at] === 1 && isCapital(t, next.at);
};

const followsRow = (t: Tokens, k: number) => {
  const next = acrossRight(t, k);
  return next !== undefined && isCapital(t, next.at) && isName(t, next.at) && !has(t, next.at, PLACE | BRAND);
};

function rightOf(c: Claims, t: Tokens, b: number, p: Person): number {
  const to = acrossRight(t, b);
  if (!to || !fitsRow(c, t, to.at, p, to.comma, true)) return -1;
  // "de Souza and St. Clair".
  const last = wordAt(t, to.at) === 'st' && isCapital(t, to.at + 1) ? to.at + 1 : to.at;
  put(c, t, to.at, last, 'a name beside another');
  return last;
}

function leftOf(c: Claims, t: Tokens, a: number, p: Person): number {
  const to = acrossLeft(t, a);
  if (!to || !fitsRow(c, t, to.at, p, to.comma, false)) return -1;
  put(c, t, to.at, to.at, 'a name beside another');
  return to.at;
}
