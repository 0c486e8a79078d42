// What somebody is called, and letters that stand for a name: "a man called Razor", "signs as "Spud"", "niece: Debs", "child M.A.", "Park H J", "Grace T".
// Words of every day are names here, because what stands beside them says so; everything found is suspected.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  COMMON,
  CUE,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  INITIAL,
  LOWER,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isLetterPerson } from './letter-people.ts';
import { put } from './name-span.ts';

import { akin } from './sights.ts';
import { isEnglish, isName, isNameLike, isStranger } from './word-sense.ts';

const CALLED = 'what somebody is called';
const NO_NAME = NEVER | BRAND | SMALL | MONTH | PUBLIC_PLACE | STREET | TITLE | KIN | ROLE;
const SOMEBODY = asked(
  'man|fella|fellow|lad|guy|bloke|chap|boy|girl|woman|lady|lass|someone|somebody|friend|mate|neighbour|dealer|signs?|himself|herself|themself|themselves',
);
const CALLS = asked('himself|herself|themself|themselves|called|named|as|messages|nicknamed|prefers');
/** What follows a name in small letters where no verb of saying does. */
const GOES_ON = asked(
  'in|on|for|and|at|with|from|to|who|has|is|was|had|since|re|about|because|but|when|after|before|if|as|or',
);
const PATIENT = asked('pt|patient|client');

export function findNicknames(c: Claims, t: Tokens): void {
  for (const i of akin) {
    if (i < 0) break;
    if (!isFree(c, i) || t.has(i - 1, TITLE)) continue;
    const shape = t.shape(i);
    if (shape === CAPITAL) {
      if (isCalled(t, i) || isKin(t, i)) put(c, t, i, i, CALLED);
      else lettered(c, t, i);
    } else if (shape === INITIAL) {
      if (isLetterPerson(t, i)) put(c, t, i, i, CALLED);
      else initials(c, t, i);
    } else if (shape === LOWER && i > 0 && isSmallKin(t, i)) put(c, t, i, i, CALLED);
  }
}

/** "a man called Razor", "calls himself Razor", "he signs his messages "Spud"". */
function isCalled(t: Tokens, i: number): boolean {
  const before = t.word(i - 1);
  if (t.has(i, NO_NAME) || (t.isLoud(i + 1) && t.gap(i + 1) === SPACE)) return false;
  const quoted =
    t.gap(i) !== SPACE && t.text.charCodeAt(t.start(i) - 1) === 34 && t.text.charCodeAt(t.end(i)) === 34;
  // "other: "Bobs", friend", "with friend "Smudge"".
  if (quoted && (t.has(i + 1, KIN) || t.has(i - 1, KIN))) return true;
  if (!CALLS.at(t, i - 1) || (!quoted && t.gap(i) !== SPACE)) return false;
  // "likes to be called Chalky".
  if (t.word(i - 2) === 'be') return true;
  if (/^(?:h|th)/.test(before)) return /^call/.test(t.word(i - 2));
  for (let k = i - 2; k >= 0 && i - k < 5; k--)
    if (SOMEBODY.at(t, k) || (quoted && t.has(k, PERSON_WORD | KIN))) return quoted || before !== 'as';
  return false;
}

/** "Ronnie's niece: Debs". */
const isKin = (t: Tokens, i: number) =>
  t.gap(i) === COLON &&
  t.has(i - 1, KIN) &&
  !t.has(i, NO_NAME) &&
  (isName(t, i) || isStranger(t, i)) &&
  !t.isLoud(i + 1);

/** "keyworker = will", "his wife june in the spring", "the neighbour dot for a key". */
function isSmallKin(t: Tokens, i: number): boolean {
  const kin = t.has(i - 1, KIN) || t.word(i - 1) === 'neighbour';
  if (t.gap(i) === COLON)
    return /=/.test(t.text.slice(t.end(i - 1), t.start(i))) && t.has(i - 1, KIN | ROLE) && t.has(i, FIRST);
  // "pt o'neill".
  if (PATIENT.at(t, i - 1) && t.gap(i) === SPACE)
    return (t.has(i, TRUSTED) || isNameLike(t, i)) && !isEnglish(t, i);
  if (!kin || t.gap(i) !== SPACE || !/^(?:his|her|my|the|their|late|ur|your)$/.test(t.word(i - 2)))
    return false;
  if (!(t.has(i, FIRST) && !t.has(i, SMALL | SAYS | PUBLIC_PLACE | PERSON_WORD))) return false;
  return t.isDigits(i + 1) ? t.gap(i + 1) === SPACE : GOES_ON.at(t, i + 1) || t.has(i + 1, SAYS);
}

/** "Grace T", "Park H J". */
function lettered(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (t.shape(k) !== INITIAL || t.gap(k) !== SPACE || !isFree(c, k) || /^[ai]$/.test(t.word(k))) return;
  if (t.shape(k + 1) === INITIAL && t.gap(k + 1) === SPACE) {
    if (t.has(i, LAST) && t.has(i, TRUSTED | COMMON) && !t.has(i, ROLE | KIN) && isFree(c, k + 1))
      put(c, t, i, k + 1, CALLED);
  } else if (
    t.has(i, FIRST) &&
    t.has(i, COMMON) &&
    !t.has(i, SMALL | MONTH) &&
    !t.isLoud(i - 1) &&
    !t.isDigits(k + 1) &&
    t.text.charAt(t.end(k)) !== '.'
  )
    put(c, t, i, k, CALLED);
}

const isLowerNext = (t: Tokens, k: number) => t.isWord(k) && t.shape(k) === LOWER;

/** Two letters with stops that are nobody; most short forms of two are written without. */
const DOTTED = /^(?:eg|ie|[ap]m|uk|us|eu|un|nb|ps|cf|bp|gp|tv|ni|ae|no|pc|id|st|dv)$/;
const MET = asked(
  'to|with|re|saw|met|visited|phoned|rang|called|texted|emailed|contacted|for|from|by|about|of',
);

/** "child M.A., 15", "J. and C. Featherstonehaugh". */
function initials(c: Claims, t: Tokens, i: number): void {
  const two =
    t.shape(i + 1) === INITIAL &&
    t.text.slice(t.end(i), t.start(i + 1)) === '.' &&
    // "C.H.I."
    !/^\.[A-Za-z]/.test(t.text.slice(t.end(i + 1), t.end(i + 1) + 2));
  // "MDT 22/10: P.T., hoarding", "T.J. not seen", "Shanice (S.B.)".
  const headed =
    t.gap(i) === COLON
      ? t.text.startsWith('.,', t.end(i + 1))
      : t.gap(i) >= OPEN &&
        t.text.charCodeAt(t.end(i + 1)) === 46 &&
        t.gap(i + 2) !== COMMA &&
        !DOTTED.test(t.word(i) + t.word(i + 1));
  if (
    two &&
    (headed ||
      (t.gap(i) === SPACE &&
        (/^(?:child|client|patient|pt|boy|girl|yp|baby)$/.test(t.word(i - 1)) ||
          // "spoke to A.K. re debt", "Visited M.K. He is well."
          (MET.at(t, i - 1) &&
            (isLowerNext(t, i + 2) || t.gap(i + 2) >= STOP) &&
            !DOTTED.test(t.word(i) + t.word(i + 1))))))
  )
    put(c, t, i, i + 1, CALLED);
  surnamed(c, t, i);
  const k = i + 3;
  if (
    t.word(i + 1) === 'and' &&
    t.shape(i + 2) === INITIAL &&
    t.shape(k) === CAPITAL &&
    /^\.? $/.test(t.text.slice(t.end(i + 2), t.start(k))) &&
    isFree(c, k) &&
    (isName(t, k) || !isEnglish(t, k))
  )
    put(c, t, i, k, CALLED);
}

/** "signed J. Ramsbottom.", "the last man, D Partridge.": a letter and a surname, which may be a town or a word, where the clause ends. */
function surnamed(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  const between = t.text.slice(t.end(i), t.start(k));
  const gap = t.gap(i);
  const led = (t.has(i - 1, CUE | ROLE) || t.word(i - 2) === 'name') && gap === SPACE;
  if (
    !(
      led ||
      (gap === COLON && isStranger(t, k)) ||
      gap === COMMA ||
      gap === OPEN ||
      (gap > OPEN && t.has(k, LAST) && between !== ' ')
    ) ||
    !/^\.? $/.test(between) ||
    !t.isLoud(k) ||
    !isFree(c, k)
  )
    return;
  // "P. Ward - update".
  const none = between === '. ' && t.has(k, LAST) ? NO_NAME & ~(PUBLIC_PLACE | STREET) : NO_NAME;
  if (t.size(k) < 4 || t.has(k, none) || (t.gap(k + 1) < COMMA && isFree(c, k + 1))) return;
  // "D. J. Pound", "signed J. Large.", "landlord (N. Head,": a word of every day behind a dotted letter.
  const dotted = between === '. ' && (led || gap === OPEN) && !t.has(k, PLACE);
  if (
    dotted ||
    t.has(k, LAST) ||
    ((led || gap === COLON) && (isStranger(t, k) || (t.has(k, PLACE) && !/[news]/.test(t.word(i)))))
  )
    put(c, t, i, k, CALLED);
}
