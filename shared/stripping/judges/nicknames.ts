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
  endAt,
  gapAt,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
  LOWER,
  lengthAt,
  OPEN,
  SPACE,
  STOP,
  shapeAt,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isLetterPerson } from './letter-people.ts';
import { put } from './name-span.ts';

import { akin } from './sights.ts';
import { isNameLike } from './stems.ts';
import { isEnglish, isName, isStranger } from './word-sense.ts';

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
    if (!isFree(c, i) || has(t, i - 1, TITLE)) continue;
    const shape = shapeAt(t, i);
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
  const before = wordAt(t, i - 1);
  if (has(t, i, NO_NAME) || (isCapital(t, i + 1) && gapAt(t, i + 1) === SPACE)) return false;
  const quoted =
    gapAt(t, i) !== SPACE &&
    t.text.charCodeAt(startAt(t, i) - 1) === 34 &&
    t.text.charCodeAt(endAt(t, i)) === 34;
  // "other: "Bobs", friend", "with friend "Smudge"".
  if (quoted && (has(t, i + 1, KIN) || has(t, i - 1, KIN))) return true;
  if (!CALLS.at(t, i - 1) || (!quoted && gapAt(t, i) !== SPACE)) return false;
  // "likes to be called Chalky".
  if (wordAt(t, i - 2) === 'be') return true;
  if (/^(?:h|th)/.test(before)) return /^call/.test(wordAt(t, i - 2));
  for (let k = i - 2; k >= 0 && i - k < 5; k--)
    if (SOMEBODY.at(t, k) || (quoted && has(t, k, PERSON_WORD | KIN))) return quoted || before !== 'as';
  return false;
}

/** "Ronnie's niece: Debs". */
const isKin = (t: Tokens, i: number) =>
  gapAt(t, i) === COLON &&
  has(t, i - 1, KIN) &&
  !has(t, i, NO_NAME) &&
  (isName(t, i) || isStranger(t, i)) &&
  !isCapital(t, i + 1);

/** "keyworker = will", "his wife june in the spring", "the neighbour dot for a key". */
function isSmallKin(t: Tokens, i: number): boolean {
  const kin = has(t, i - 1, KIN) || wordAt(t, i - 1) === 'neighbour';
  if (gapAt(t, i) === COLON)
    return (
      /=/.test(t.text.slice(endAt(t, i - 1), startAt(t, i))) && has(t, i - 1, KIN | ROLE) && has(t, i, FIRST)
    );
  // "pt o'neill".
  if (PATIENT.at(t, i - 1) && gapAt(t, i) === SPACE)
    return (has(t, i, TRUSTED) || isNameLike(wordAt(t, i))) && !isEnglish(t, i);
  if (!kin || gapAt(t, i) !== SPACE || !/^(?:his|her|my|the|their|late|ur|your)$/.test(wordAt(t, i - 2)))
    return false;
  if (!(has(t, i, FIRST) && !has(t, i, SMALL | SAYS | PUBLIC_PLACE | PERSON_WORD))) return false;
  return isDigits(t, i + 1) ? gapAt(t, i + 1) === SPACE : GOES_ON.at(t, i + 1) || has(t, i + 1, SAYS);
}

/** "Grace T", "Park H J". */
function lettered(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (shapeAt(t, k) !== INITIAL || gapAt(t, k) !== SPACE || !isFree(c, k) || /^[ai]$/.test(wordAt(t, k)))
    return;
  if (shapeAt(t, k + 1) === INITIAL && gapAt(t, k + 1) === SPACE) {
    if (has(t, i, LAST) && has(t, i, TRUSTED | COMMON) && !has(t, i, ROLE | KIN) && isFree(c, k + 1))
      put(c, t, i, k + 1, CALLED);
  } else if (
    has(t, i, FIRST) &&
    has(t, i, COMMON) &&
    !has(t, i, SMALL | MONTH) &&
    !isCapital(t, i - 1) &&
    !isDigits(t, k + 1) &&
    t.text.charAt(endAt(t, k)) !== '.'
  )
    put(c, t, i, k, CALLED);
}

const isLowerNext = (t: Tokens, k: number) => isWord(t, k) && shapeAt(t, k) === LOWER;

/** Two letters with stops that are nobody; most short forms of two are written without. */
const DOTTED = /^(?:eg|ie|[ap]m|uk|us|eu|un|nb|ps|cf|bp|gp|tv|ni|ae|no|pc|id|st|dv)$/;
const MET = asked(
  'to|with|re|saw|met|visited|phoned|rang|called|texted|emailed|contacted|for|from|by|about|of',
);

/** "child M.A., 15", "J. and C. Featherstonehaugh". */
function initials(c: Claims, t: Tokens, i: number): void {
  const two =
    shapeAt(t, i + 1) === INITIAL &&
    t.text.slice(endAt(t, i), startAt(t, i + 1)) === '.' &&
    // "C.H.I."
    !/^\.[A-Za-z]/.test(t.text.slice(endAt(t, i + 1), endAt(t, i + 1) + 2));
  // "MDT 22/10: P.T., hoarding", "T.J. not seen", "Shanice (S.B.)".
  const headed =
    gapAt(t, i) === COLON
      ? t.text.startsWith('.,', endAt(t, i + 1))
      : gapAt(t, i) >= OPEN &&
        t.text.charCodeAt(endAt(t, i + 1)) === 46 &&
        gapAt(t, i + 2) !== COMMA &&
        !DOTTED.test(wordAt(t, i) + wordAt(t, i + 1));
  if (
    two &&
    (headed ||
      (gapAt(t, i) === SPACE &&
        (/^(?:child|client|patient|pt|boy|girl|yp|baby)$/.test(wordAt(t, i - 1)) ||
          // "spoke to A.K. re debt", "Visited M.K. He is well."
          (MET.at(t, i - 1) &&
            (isLowerNext(t, i + 2) || gapAt(t, i + 2) >= STOP) &&
            !DOTTED.test(wordAt(t, i) + wordAt(t, i + 1))))))
  )
    put(c, t, i, i + 1, CALLED);
  surnamed(c, t, i);
  const k = i + 3;
  if (
    wordAt(t, i + 1) === 'and' &&
    shapeAt(t, i + 2) === INITIAL &&
    shapeAt(t, k) === CAPITAL &&
    /^\.? $/.test(t.text.slice(endAt(t, i + 2), startAt(t, k))) &&
    isFree(c, k) &&
    (isName(t, k) || !isEnglish(t, k))
  )
    put(c, t, i, k, CALLED);
}

/** "signed J. Ramsbottom.", "the last man, D Partridge.": a letter and a surname, which may be a town or a word, where the clause ends. */
function surnamed(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  const between = t.text.slice(endAt(t, i), startAt(t, k));
  const gap = gapAt(t, i);
  const led = (has(t, i - 1, CUE | ROLE) || wordAt(t, i - 2) === 'name') && gap === SPACE;
  if (
    !(
      led ||
      (gap === COLON && isStranger(t, k)) ||
      gap === COMMA ||
      gap === OPEN ||
      (gap > OPEN && has(t, k, LAST) && between !== ' ')
    ) ||
    !/^\.? $/.test(between) ||
    !isCapital(t, k) ||
    !isFree(c, k)
  )
    return;
  // "P. Ward - update".
  const none = between === '. ' && has(t, k, LAST) ? NO_NAME & ~(PUBLIC_PLACE | STREET) : NO_NAME;
  if (lengthAt(t, k) < 4 || has(t, k, none) || (gapAt(t, k + 1) < COMMA && isFree(c, k + 1))) return;
  // "D. J. Pound", "signed J. Large.", "landlord (N. Head,": a word of every day behind a dotted letter.
  const dotted = between === '. ' && (led || gap === OPEN) && !has(t, k, PLACE);
  if (
    dotted ||
    has(t, k, LAST) ||
    ((led || gap === COLON) && (isStranger(t, k) || (has(t, k, PLACE) && !/[news]/.test(wordAt(t, i)))))
  )
    put(c, t, i, k, CALLED);
}
