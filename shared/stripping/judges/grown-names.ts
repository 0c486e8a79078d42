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
  HYPHEN,
  INITIAL,
  LINE,
  LOWER,
  OPEN,
  SLASH,
  SPACE,
  type Tokens,
  UPPER,
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
    t.shape(k) === CAPITAL &&
    t.shape(p.last) === CAPITAL &&
    t.isLoud(k + 1) &&
    !t.has(k, SAYS | SMALL | TITLE | MONTH | KIN) &&
    /^ ["(]?$/.test(signsBetween(t, p.last, k)) &&
    /^[")]? $/.test(signsBetween(t, k, k + 1)) &&
    t.has(p.last, FIRST) &&
    !(t.has(k + 1, FIRST) && !t.has(k + 1, LAST))
  )
    put(c, t, k, k, 'a name beside another');
}

/** "Previously HALL, now WOODS": somebody's other name. */
export function renamed(c: Claims, t: Tokens, { first, last }: Person): void {
  const k = last + 2;
  if (t.word(k - 1) !== 'now' || t.gap(k - 1) !== COMMA || !t.isLoud(k) || !isFree(c, k)) return;
  if (/^(?:previously|formerly|was|nee)$/.test(t.word(first - 1)) && !t.has(k, NO_PART))
    put(c, t, k, k, 'a name beside another');
}

/** "Jon-Paul (JP)", "Mary Tate (MT)": a name's own letters behind it, and wherever they stand again. */
export function initialsBehind(c: Claims, t: Tokens, { first, last }: Person): void {
  const k = last + 1;
  if (t.shape(k) !== UPPER || t.gap(k) !== OPEN || t.text.charAt(t.end(k)) !== ')' || last === first) return;
  let letters = '';
  for (let i = first; i <= last; i++) letters += t.word(i).charAt(0);
  if (t.word(k) !== letters) return;
  for (let i = k; i < t.count; i++)
    if (t.shape(i) === UPPER && t.word(i) === letters && isFree(c, i))
      put(c, t, i, i, 'the letters of a name');
}

function take(c: Claims, t: Tokens, p: Person, first: number, last: number): void {
  p.first = first;
  p.last = last;
  p.claim.start = t.start(first);
  p.claim.end = t.end(last);
  c.taken.fill(1, first, last + 1);
}

/** Where an entry begins: a line, a number with a sign behind it, a cell. */
const beginsEntry = (t: Tokens, k: number) =>
  t.gap(k) === LINE ||
  t.gap(k) === COLON ||
  t.word(k - 1) === 'name' ||
  (t.isDigits(k - 1) && t.size(k - 1) < 3 && /^[.)] $/.test(signsBetween(t, k - 1, k))) ||
  /[|\t;•✔✓] ?$/.test(signsBetween(t, k - 1, k));

/** Nothing of the sentence goes on behind token `k`. */
const endsEntry = (t: Tokens, k: number) =>
  k + 1 >= t.count ||
  t.gap(k + 1) > SPACE ||
  t.isDigits(k + 1) ||
  /^(?:dob|nhs|chi|hosp|mr|mrs|ms|miss|gender|sex)$/.test(t.word(k + 1));

const BIG = asked('big|wee|auld|mad|fat');
/** What is a word, or a letter's number, elsewhere: "the van Sarah drives", "et al Jones". */
const AMBIGUOUS = asked('van|al|da|del|den|bin|la|ab');

export function growLeft(c: Claims, t: Tokens, p: Person): void {
  const given = p.first;
  for (let steps = 0; steps < 3; steps++) {
    const a = p.first;
    const k = a - 1;
    if (k < 0 || !t.isWord(k) || !isFree(c, k)) return;
    const between = signsBetween(t, k, a);
    if (
      t.shape(k) === INITIAL &&
      (t.gap(k) !== SLASH || t.size(a) > 2) &&
      /^(?:\. ?| )$/.test(between) &&
      isInitial(t, k, between)
    )
      take(c, t, p, k, p.last);
    else if (between === '-' && t.shape(k) === CAPITAL && t.shape(a) === CAPITAL) take(c, t, p, k, p.last);
    // "m.brady", "; de Souza, Luis".
    else if (
      (between === '.' || (between === '. ' && t.shape(a) === LOWER)) &&
      t.size(k) === 1 &&
      !LETTERED.at(t, k - 1) &&
      t.text.charCodeAt(t.start(k) - 1) !== 46
    )
      take(c, t, p, k, p.last);
    else if (
      between === ' ' &&
      t.shape(k) === LOWER &&
      (t.isLoud(a) || a !== given) &&
      t.has(k, PARTICLE) &&
      !/^(?:do|o|st|ten)$/.test(t.word(k)) &&
      (!AMBIGUOUS.at(t, k) ||
        a !== given ||
        t.gap(k) > HYPHEN ||
        k === 0 ||
        t.has(k - 1, KIN | PARTICLE | CUE))
    )
      take(c, t, p, k, p.last);
    // "Big Dave", "Ní Cheallaigh".
    else if (
      between === ' ' &&
      t.shape(k) !== LOWER &&
      t.isLoud(a) &&
      t.has(k, PARTICLE) &&
      !t.has(k, SMALL) &&
      t.size(k) < 4
    )
      take(c, t, p, k, p.last);
    else if (between === ' ' && t.shape(k) === CAPITAL && BIG.at(t, k)) take(c, t, p, k, p.last);
    else if (
      between === ' ' &&
      (p.first === p.last || t.gap(p.last) === HYPHEN) &&
      (isFront(t, k, a) || isLoudHalf(t, k, a))
    )
      take(c, t, p, k, p.last);
    // "Church, Mary (Mrs)", "Large, Chidi DOB 3/4/60": a banner takes any word.
    else if (
      between === ', ' &&
      (t.isLoud(k) || (t.shape(a) === LOWER && t.has(k, LAST))) &&
      !t.has(k, SMALL | CUE) &&
      opens(t, k) &&
      (t.has(p.last + 1, HEALTH_NO | BIRTH) || (t.gap(p.last + 1) === OPEN && t.has(p.last + 1, TITLE)))
    )
      take(c, t, p, k, p.last);
    // "MUSE, Yahya (brother)": capitals before a forename that a bracket or a number follows are a surname, whatever the word.
    else if (
      between === ', ' &&
      isUpper(t, k) &&
      t.shape(a) === CAPITAL &&
      (t.gap(p.last + 1) === OPEN || t.isDigits(p.last + 1)) &&
      t.size(k) > 2 &&
      !t.has(k, NO_PART)
    )
      take(c, t, p, k, p.last);
    else if (
      t.gap(a) === COMMA &&
      /^, ?$/.test(between) &&
      t.isLoud(k) &&
      (beginsEntry(t, k) || (t.isDigits(k - 1) && isUpper(t, k) && isUpper(t, a))) &&
      endsEntry(t, p.last) &&
      t.gap(p.last + 1) !== COMMA &&
      !t.has(k, NO_PART & ~NEVER) &&
      (isName(t, k) || !isEnglish(t, k)) &&
      !isNobody(t, k) &&
      (t.has(k, LAST) || isUpper(t, k) || t.isDigits(k - 1) || t.isDigits(p.last + 1))
    )
      take(c, t, p, k, p.last);
    else return;
  }
}

export function growRight(c: Claims, t: Tokens, p: Person): void {
  for (let steps = 0; steps < 3; steps++) {
    const b = p.last;
    const k = b + 1;
    if (k >= t.count || !t.isWord(k) || !isFree(c, k)) return;
    const between = signsBetween(t, b, k);
    if (between === '-' && t.shape(k) === CAPITAL && t.shape(b) === CAPITAL) take(c, t, p, p.first, k);
    // "Entwistle, F. M.", "dimitrov.p".
    else if (isListLetter(c, t, b, k) && /^,? ?$/.test(between)) take(c, t, p, p.first, k);
    else if (
      t.size(k) === 1 &&
      (t.shape(b) === INITIAL
        ? t.shape(k) === INITIAL && /^\. ?$/.test(between)
        : between === '.' && !/^[ai]$/.test(t.word(k)))
    )
      take(c, t, p, p.first, k);
    else if (between === ' ' && p.first === p.last && isWordBehind(t, b, k)) take(c, t, p, p.first, k);
    else if (between === ' ' && t.size(k) === 1 && isTrailingInitial(t, b, k)) take(c, t, p, p.first, k);
    else if (between === ' ' && (isSyllable(t, p, k) || (p.first === p.last && isLoudHalf(t, k, b))))
      take(c, t, p, p.first, k);
    else if (
      between === ' ' &&
      (t.shape(k) === LOWER
        ? // "spoke to thabo mokoena today".
          p.first === b &&
          t.shape(b) === LOWER &&
          !isPossessive(t, b) &&
          (isWordSurname(t, b, k) ||
            // "mary head dob 3/4/60".
            (t.has(k + 1, HEALTH_NO | BIRTH) && t.has(k, LAST) && !t.has(k, SMALL | SAYS | KIN)) ||
            (t.size(k) > 3 && isStranger(t, k) && (t.has(b, FIRST) || isStranger(t, b))))
        : // "Gail V Foot", "Kwame Mei Head".
          (p.first === b || (b - p.first < 2 && !t.has(b, LAST))) && isPlainSurname(t, p.first, k))
    )
      take(c, t, p, p.first, k);
    // "Katarzyna "Kasia" Wrona", "Margaret (Peggy) Ashworth".
    else if (
      p.first > 0 &&
      between.length === 2 &&
      /^["')] $/.test(between) &&
      /^ ["'(]$/.test(signsBetween(t, p.first - 1, p.first)) &&
      c.taken[p.first - 1] === 1 &&
      t.shape(k) === CAPITAL &&
      (isName(t, k) || isStranger(t, k))
    )
      take(c, t, p, p.first, k);
    else if (
      t.gap(k) === COMMA &&
      /^, ?$/.test(between) &&
      t.isLoud(k) &&
      // "Usual GP SRINIVASAN, Kavitha (Dr)".
      (beginsEntry(t, p.first) ||
        t.isDigits(p.first - 1) ||
        (t.gap(k + 1) === OPEN && t.has(k + 1, TITLE))) &&
      endsEntry(t, k) &&
      t.gap(k + 1) !== COMMA &&
      (t.has(b, LAST) || !isName(t, b) || isUpper(t, b)) &&
      (t.has(k, FIRST) || !t.has(k, NO_PART | PLACE)) &&
      (isName(t, k) || isStranger(t, k))
    )
      take(c, t, p, p.first, k);
    else return;
  }
}
