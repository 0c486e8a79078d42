// The other half of a name once one half is found, and the other names of a pair or list.
// It starts only from names that are found already, so it never brings a name into a text without one. Everything new is suspected.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
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
  LINE,
  LOWER,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { peopleIn } from './claimed.ts';
import { between, growLeft, growRight, initialsBehind, type Person, renamed } from './grown-names.ts';
import { AND, NO_PART } from './name-parts.ts';
import { put } from './name-span.ts';
import {
  isEnglish,
  isName,
  isNameLike,
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
    while (at < t.count && t.start(at) < f.start) at++;
    let last = at;
    while (last + 1 < t.count && t.start(last + 1) < f.end) last++;
    if (at < t.count && t.start(at) === f.start && t.end(last) === f.end)
      people.push({ claim: f, first: at, last });
  }
  return people;
}

/** The token after what joins, if token `b` and it are joined: ", ", " and ", " & ", "/", " ✔ ". */
function acrossRight(t: Tokens, b: number): { at: number; comma: boolean } | undefined {
  const k = b + 1;
  if (k >= t.count || isPossessive(t, b)) return undefined;
  if (AND.at(t, k) && t.gap(k) <= COMMA && t.gap(k + 1) === SPACE) return { at: k + 1, comma: false };
  return across(t, b, k, k);
}

/** One sign that joins, with a blank beside it. */
function across(t: Tokens, a: number, b: number, at: number) {
  const gap = t.gap(b);
  if (gap <= SPACE || gap === STOP || gap === LINE) return undefined;
  // No such sign with its blanks is longer.
  if (t.start(b) - t.end(a) > 3) return undefined;
  const between = signsBetween(t, a, b);
  return /^(?:[,;] ?| ?[&+] ?|\/| ?[✔✓] ?)$/.test(between) ? { at, comma: /^[,;]/.test(between) } : undefined;
}

function acrossLeft(t: Tokens, a: number): { at: number; comma: boolean } | undefined {
  const k = a - 1;
  if (k < 0) return undefined;
  if (AND.at(t, k) && t.gap(a) === SPACE && t.gap(k) <= COMMA) return { at: k - 1, comma: false };
  return across(t, k, a, k);
}

/** May the single word at `k` stand in a row with the name `p`? */
function fitsRow(c: Claims, t: Tokens, k: number, p: Person, comma: boolean, right: boolean): boolean {
  if (k < 0 || k >= t.count || !t.isWord(k) || !isFree(c, k) || t.size(k) < 2) return false;
  // "Rita, Pauline and Joy brings", "HALL, WOOD and FIELD": the last of a row of two and more, whatever the word.
  if (
    right &&
    !comma &&
    t.isLoud(k) &&
    t.shape(k) === t.shape(p.last) &&
    !(t.gap(k + 1) === SPACE && (t.isLoud(k + 1) || t.has(k + 1, PUBLIC_PLACE | STREET))) &&
    !t.has(k, PLACE | BRAND) &&
    (t.has(k, FIRST | LAST) || !isEnglish(t, k)) &&
    (inRow(c, t, p) || (p.last === p.first + 1 && t.gap(p.last) === COMMA))
  )
    return true;
  // "Dee or Jan": a month that is a first name too, beside a name.
  const month =
    t.has(k, MONTH) &&
    t.has(k, FIRST) &&
    t.isLoud(k) &&
    !comma &&
    !t.isDigits(k + 1) &&
    !(t.isDigits(p.first - 1) && t.gap(p.first) === SPACE);
  if (!month && (t.has(k, NO_PART) || isNobody(t, k))) return false;
  if (t.shape(k) === LOWER) {
    // "DNA: Kerr, Gedi and dirie."
    if (right && !comma && isStranger(t, k) && t.gap(k + 1) >= COMMA && inRow(c, t, p)) return true;
    // "lawal, mcilroy + petrova all want".
    if (
      t.shape(p.last) === LOWER &&
      t.size(k) > 3 &&
      (isOnlyName(t, k) || isNameLike(t, k)) &&
      !t.has(k, PLACE)
    )
      return true;
    if (t.shape(p.last) !== LOWER || comma || !t.has(k, FIRST) || t.has(k, SAYS)) return false;
    if (right)
      return (
        t.gap(k + 1) >= COMMA ||
        t.has(k + 1, SAYS) ||
        /^(?:have|has|are|were|both|got|is|was|on|for|in|at|who|came)$/.test(t.word(k + 1))
      );
    return (
      k === 0 ||
      t.gap(k) >= COMMA ||
      !t.has(k - 1, SMALL) ||
      /^(?:so|and|but|with|for|from|can|if|both|when|that|because)$/.test(t.word(k - 1))
    );
  }
  if (t.shape(k) !== CAPITAL || t.shape(p.last) === LOWER) return false;
  const next = k + 1;
  const prev = k - 1;
  if (
    right &&
    t.gap(next) === SPACE &&
    (t.isLoud(next) || t.has(next, PUBLIC_PLACE | STREET)) &&
    isFree(c, next)
  )
    return false;
  if (!right && t.gap(k) === SPACE && t.isLoud(prev) && !opens(t, prev)) return false;
  // "Nguyen, Iyer, Ackroyd": between two that are found.
  const beyond = right ? acrossRight(t, k) : undefined;
  if (beyond && comma === beyond.comma && c.taken[beyond.at] === 1 && t.isLoud(beyond.at)) return true;
  // "Angus, Morag and the boys"; elsewhere a town stands across a comma.
  if (t.has(k, PLACE) && comma && (right || !opens(t, k) || !t.has(k, FIRST) || !AND.at(t, p.last + 1)))
    return false;
  if (t.has(k, FIRST)) return !(right && comma && t.gap(next) === SPACE && t.has(k, SAYS));
  if (!isStranger(t, k)) return false;
  if (!comma) return true;
  // Across a comma a stranger may be a town: it needs a bracket, a colon or a third name.
  return right
    ? followsRow(t, k) || inRow(c, t, p)
    : t.gap(k) === OPEN || t.gap(k) === COLON || t.gap(k) === COMMA || (opens(t, k) && besideRow(c, t, p));
}

/** Does a found name stand before `p` in the same row? */
const inRow = (c: Claims, t: Tokens, p: Person) => {
  const before = acrossLeft(t, p.first);
  if (!before?.comma) return false;
  return c.taken[before.at] === 1 && t.isLoud(before.at) && !t.isDigits(before.at);
};

/** "Malkin, Adeyemi and Rehman": does the row go on with another name behind `p`? */
const besideRow = (c: Claims, t: Tokens, p: Person) => {
  const next = acrossRight(t, p.last);
  return next !== undefined && !next.comma && c.taken[next.at] === 1 && t.isLoud(next.at);
};

const followsRow = (t: Tokens, k: number) => {
  const next = acrossRight(t, k);
  return next !== undefined && t.isLoud(next.at) && isName(t, next.at) && !t.has(next.at, PLACE | BRAND);
};

function rightOf(c: Claims, t: Tokens, b: number, p: Person): number {
  const to = acrossRight(t, b);
  if (!to || !fitsRow(c, t, to.at, p, to.comma, true)) return -1;
  // "de Souza and St. Clair".
  const last = t.word(to.at) === 'st' && t.isLoud(to.at + 1) ? to.at + 1 : to.at;
  put(c, t, to.at, last, 'a name beside another');
  return last;
}

function leftOf(c: Claims, t: Tokens, a: number, p: Person): number {
  const to = acrossLeft(t, a);
  if (!to || !fitsRow(c, t, to.at, p, to.comma, false)) return -1;
  put(c, t, to.at, to.at, 'a name beside another');
  return to.at;
}
