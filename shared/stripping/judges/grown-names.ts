// What belongs to a name that is found: initials, "Surname, Forename", a hyphen, a particle, a short third part. Everything new is suspected.
import { type Claim, type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BIRTH,
  CUE,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PARTICLE,
  PLACE,
  SAYS,
  SMALL,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  endAt,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  OPEN,
  SLASH,
  SPACE,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import {
  isFront,
  isInitial,
  isListLetter,
  isLoudHalf,
  isPlainSurname,
  isSyllable,
  isTrailingInitial,
  isWordBehind,
  LETTERED,
  NO_PART,
} from './name-parts.ts';
import { put } from './name-span.ts';
import { isWordSurname } from './small-signs.ts';
import {
  isEnglish,
  isName,
  isNobody,
  isPossessive,
  isStranger,
  isUpper,
  opens,
  signsBetween,
} from './word-sense.ts';

export type Person = { claim: Claim; first: number; last: number };

/** "Eira Môn Jones", "Dai "Central" Meredith": what stands between a first name and a surname is of the same person. */
export function between(c: Claims, t: Tokens, p: Person, q: Person | undefined): void {
  const k = p.last + 1;
  if (
    q?.first === k + 1 &&
    isFree(c, k) &&
    shapeAt(t, k) === CAPITAL &&
    shapeAt(t, p.last) === CAPITAL &&
    isCapital(t, k + 1) &&
    !has(t, k, SAYS | SMALL | TITLE | MONTH | KIN) &&
    /^ ["(]?$/.test(signsBetween(t, p.last, k)) &&
    /^[")]? $/.test(signsBetween(t, k, k + 1)) &&
    has(t, p.last, FIRST) &&
    !(has(t, k + 1, FIRST) && !has(t, k + 1, LAST))
  )
    put(c, t, k, k, 'a name beside another');
}

/** "Previously HALL, now WOODS": somebody's other name. */
export function renamed(c: Claims, t: Tokens, { first, last }: Person): void {
  const k = last + 2;
  if (wordAt(t, k - 1) !== 'now' || gapAt(t, k - 1) !== COMMA || !isCapital(t, k) || !isFree(c, k)) return;
  if (/^(?:previously|formerly|was|nee)$/.test(wordAt(t, first - 1)) && !has(t, k, NO_PART))
    put(c, t, k, k, 'a name beside another');
}

/** "Jon-Paul (JP)", "Mary Tate (MT)": a name's own letters behind it, and wherever they stand again. */
export function initialsBehind(c: Claims, t: Tokens, { first, last }: Person): void {
  const k = last + 1;
  if (shapeAt(t, k) !== UPPER || gapAt(t, k) !== OPEN || t.text.charAt(endAt(t, k)) !== ')' || last === first)
    return;
  let letters = '';
  for (let i = first; i <= last; i++) letters += wordAt(t, i).charAt(0);
  if (wordAt(t, k) !== letters) return;
  for (let i = k; i < t.count; i++)
    if (shapeAt(t, i) === UPPER && wordAt(t, i) === letters && isFree(c, i))
      put(c, t, i, i, 'the letters of a name');
}

function take(c: Claims, t: Tokens, p: Person, first: number, last: number): void {
  p.first = first;
  p.last = last;
  p.claim.start = startAt(t, first);
  p.claim.end = endAt(t, last);
  c.taken.fill(1, first, last + 1);
}

/** Where an entry begins: a line, a number with a sign behind it, a cell. */
const beginsEntry = (t: Tokens, k: number) =>
  gapAt(t, k) === LINE ||
  gapAt(t, k) === COLON ||
  wordAt(t, k - 1) === 'name' ||
  (isDigits(t, k - 1) && lengthAt(t, k - 1) < 3 && /^[.)] $/.test(signsBetween(t, k - 1, k))) ||
  /[|\t;•✔✓] ?$/.test(signsBetween(t, k - 1, k));

/** Nothing of the sentence goes on behind token `k`. */
const endsEntry = (t: Tokens, k: number) =>
  k + 1 >= t.count ||
  gapAt(t, k + 1) > SPACE ||
  isDigits(t, k + 1) ||
  /^(?:dob|nhs|chi|hosp|mr|mrs|ms|miss|gender|sex)$/.test(wordAt(t, k + 1));

const BIG = asked('big|wee|auld|mad|fat');
/** What is a word, or a letter's number, elsewhere: "the van Sarah drives", "et al Jones". */
const AMBIGUOUS = asked('van|al|da|del|den|bin|la|ab');

export function growLeft(c: Claims, t: Tokens, p: Person): void {
  const given = p.first;
  for (let steps = 0; steps < 3; steps++) {
    const a = p.first;
    const k = a - 1;
    if (k < 0 || !isWord(t, k) || !isFree(c, k)) return;
    const between = signsBetween(t, k, a);
    if (
      shapeAt(t, k) === INITIAL &&
      (gapAt(t, k) !== SLASH || lengthAt(t, a) > 2) &&
      /^(?:\. ?| )$/.test(between) &&
      isInitial(t, k, between)
    )
      take(c, t, p, k, p.last);
    else if (between === '-' && shapeAt(t, k) === CAPITAL && shapeAt(t, a) === CAPITAL)
      take(c, t, p, k, p.last);
    // "m.brady", "; de Souza, Luis".
    else if (
      (between === '.' || (between === '. ' && shapeAt(t, a) === LOWER)) &&
      lengthAt(t, k) === 1 &&
      !LETTERED.at(t, k - 1) &&
      t.text.charCodeAt(startAt(t, k) - 1) !== 46
    )
      take(c, t, p, k, p.last);
    else if (
      between === ' ' &&
      shapeAt(t, k) === LOWER &&
      (isCapital(t, a) || a !== given) &&
      has(t, k, PARTICLE) &&
      !/^(?:do|o|st|ten)$/.test(wordAt(t, k)) &&
      (!AMBIGUOUS.at(t, k) ||
        a !== given ||
        gapAt(t, k) > HYPHEN ||
        k === 0 ||
        has(t, k - 1, KIN | PARTICLE | CUE))
    )
      take(c, t, p, k, p.last);
    // "Big Dave", "Ní Cheallaigh".
    else if (
      between === ' ' &&
      shapeAt(t, k) !== LOWER &&
      isCapital(t, a) &&
      has(t, k, PARTICLE) &&
      !has(t, k, SMALL) &&
      lengthAt(t, k) < 4
    )
      take(c, t, p, k, p.last);
    else if (between === ' ' && shapeAt(t, k) === CAPITAL && BIG.at(t, k) && !opens(t, k))
      take(c, t, p, k, p.last);
    else if (
      between === ' ' &&
      (p.first === p.last || gapAt(t, p.last) === HYPHEN) &&
      (isFront(t, k, a) || isLoudHalf(t, k, a))
    )
      take(c, t, p, k, p.last);
    // "Church, Mary (Mrs)", "Large, Chidi DOB 3/4/60": a banner takes any word.
    else if (
      between === ', ' &&
      (isCapital(t, k) || (shapeAt(t, a) === LOWER && has(t, k, LAST))) &&
      !has(t, k, SMALL | CUE) &&
      opens(t, k) &&
      (has(t, p.last + 1, HEALTH_NO | BIRTH) || (gapAt(t, p.last + 1) === OPEN && has(t, p.last + 1, TITLE)))
    )
      take(c, t, p, k, p.last);
    // "MUSE, Yahya (brother)": capitals before a forename that a bracket or a number follows are a surname, whatever the word.
    else if (
      between === ', ' &&
      isUpper(t, k) &&
      shapeAt(t, a) === CAPITAL &&
      (gapAt(t, p.last + 1) === OPEN || isDigits(t, p.last + 1)) &&
      lengthAt(t, k) > 2 &&
      !has(t, k, NO_PART)
    )
      take(c, t, p, k, p.last);
    else if (
      gapAt(t, a) === COMMA &&
      /^, ?$/.test(between) &&
      isCapital(t, k) &&
      (beginsEntry(t, k) || (isDigits(t, k - 1) && isUpper(t, k) && isUpper(t, a))) &&
      endsEntry(t, p.last) &&
      gapAt(t, p.last + 1) !== COMMA &&
      !has(t, k, NO_PART & ~NEVER) &&
      (isName(t, k) || !isEnglish(t, k)) &&
      !isNobody(t, k) &&
      (has(t, k, LAST) || isUpper(t, k) || isDigits(t, k - 1) || isDigits(t, p.last + 1))
    )
      take(c, t, p, k, p.last);
    else return;
  }
}

export function growRight(c: Claims, t: Tokens, p: Person): void {
  for (let steps = 0; steps < 3; steps++) {
    const b = p.last;
    const k = b + 1;
    if (k >= t.count || !isWord(t, k) || !isFree(c, k)) return;
    const between = signsBetween(t, b, k);
    if (between === '-' && shapeAt(t, k) === CAPITAL && shapeAt(t, b) === CAPITAL) take(c, t, p, p.first, k);
    // "Entwistle, F. M.", "dimitrov.p".
    else if (isListLetter(c, t, b, k) && /^,? ?$/.test(between)) take(c, t, p, p.first, k);
    else if (
      lengthAt(t, k) === 1 &&
      (shapeAt(t, b) === INITIAL
        ? shapeAt(t, k) === INITIAL && /^\. ?$/.test(between)
        : between === '.' && !/^[ai]$/.test(wordAt(t, k)))
    )
      take(c, t, p, p.first, k);
    else if (between === ' ' && p.first === p.last && isWordBehind(t, b, k)) take(c, t, p, p.first, k);
    else if (between === ' ' && lengthAt(t, k) === 1 && isTrailingInitial(t, b, k)) take(c, t, p, p.first, k);
    else if (between === ' ' && (isSyllable(t, p, k) || (p.first === p.last && isLoudHalf(t, k, b))))
      take(c, t, p, p.first, k);
    else if (
      between === ' ' &&
      (shapeAt(t, k) === LOWER
        ? // "spoke to thabo mokoena today".
          p.first === b &&
          shapeAt(t, b) === LOWER &&
          !isPossessive(t, b) &&
          (isWordSurname(t, b, k) ||
            // "mary head dob 3/4/60".
            (has(t, k + 1, HEALTH_NO | BIRTH) && has(t, k, LAST) && !has(t, k, SMALL | SAYS | KIN)) ||
            (lengthAt(t, k) > 3 && isStranger(t, k) && (has(t, b, FIRST) || isStranger(t, b))))
        : // "Gail V Foot", "Kwame Mei Head".
          (p.first === b || (b - p.first < 2 && !has(t, b, LAST))) && isPlainSurname(t, p.first, k))
    )
      take(c, t, p, p.first, k);
    // "Katarzyna "Kasia" Wrona", "Margaret (Peggy) Ashworth".
    else if (
      p.first > 0 &&
      /^["')] $/.test(between) &&
      /^ ["'(]$/.test(signsBetween(t, p.first - 1, p.first)) &&
      c.taken[p.first - 1] === 1 &&
      shapeAt(t, k) === CAPITAL &&
      (isName(t, k) || isStranger(t, k))
    )
      take(c, t, p, p.first, k);
    else if (
      gapAt(t, k) === COMMA &&
      /^, ?$/.test(between) &&
      isCapital(t, k) &&
      // "Usual GP SRINIVASAN, Kavitha (Dr)".
      (beginsEntry(t, p.first) ||
        isDigits(t, p.first - 1) ||
        (gapAt(t, k + 1) === OPEN && has(t, k + 1, TITLE))) &&
      endsEntry(t, k) &&
      gapAt(t, k + 1) !== COMMA &&
      (has(t, b, LAST) || !isName(t, b) || isUpper(t, b)) &&
      (has(t, k, FIRST) || !has(t, k, NO_PART | PLACE)) &&
      (isName(t, k) || isStranger(t, k))
    )
      take(c, t, p, p.first, k);
    else return;
  }
}
