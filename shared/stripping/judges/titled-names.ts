// Names after titles: "Mrs Okafor", "aunty pam".

import { type Claims, isFree, leave } from '#shared/stripping/claims.ts';
import {
  BRAND,
  KIN,
  NEVER,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  endAt,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isDigits,
  isWord,
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
import { NAMED_AFTER } from './bearers.ts';
import { endOfName, pastParticles, put } from './name-span.ts';
import {
  fitsName,
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isTrusted,
  isUpper,
  signsBetween,
} from './word-sense.ts';

/** Titles that are words too: they need a capital after them that fits a name. */
const SOFT_TITLE = asked(
  'admiral|lady|lord|sister|nurse|aunt|uncle|father|fr|master|major|nan|grandma|gran|grandad|granddad|grandpa|doctor|pastor|vicar|sr|dame|sir|canon|madam|capt|captain|dn|hca|sheikh|baji|bhai|hajji|rabbi|imam|professor|mister|councillor|cpl|pc|cpt|sgt|auntie|aunty|reverend|supt|insp|inspector|superintendent|judge|ustadh|detective',
);

const WITH = asked('and|has|have|having|her|his|of|w|with');

const PRODUCT = /^(?:oetker|barnardo|martens|pepper|muscle|whippy|scholl|freeze|tesco)$/;

/** What a form asks for. A surname may be any other word: "Lovely man, Mr Church: widower". */
const FIELD = asked(
  'name|first|last|middle|full|given|family|preferred|known|surname|forename|forenames|initial|initials|dob|date|age|sex|gender|address|tel|phone|email|nhs|chi|role|status',
);
/** Titles of an office, behind which hardly a place stands. */
const OFFICE = /^(?:nurse|professor|reverend|councillor|pc|sgt|inspector|detective|pastor|rabbi|imam)$/;
const NO_SURNAME = /^(?:station|practice|clinic|surgery|hospital|office|home|school)$/;

export function afterTitle(c: Claims, t: Tokens, i: number): boolean {
  const k = i + 1;
  if (!isWord(t, k) || !isFree(c, k)) return false;
  const gap = gapAt(t, k);
  const dotted = t.text.charAt(endAt(t, i)) === '.' && gap <= STOP;
  // "IMG_4021_mrs_dlamini.jpg".
  const inFile = signsBetween(t, i, k) === '_' && t.text.charAt(startAt(t, i) - 1) === '_';
  if (gap !== SPACE && !dotted && gap !== OPEN && !inFile) return false;
  const word = wordAt(t, i);
  // "her mum has MS. Young carers": the illness.
  if (dotted && word === 'ms' && isUpper(t, i) && WITH.at(t, i - 1)) return false;
  // "Title: Mr  Surname: Kowalczyk".
  if (FIELD.at(t, k) && (gapAt(t, k + 1) === COLON || wordAt(t, k + 1) === 'name')) return false;
  const soft = SOFT_TITLE.at(t, i);
  // "the Lord Byron" is a pub.
  if (
    wordAt(t, i - 1) === 'the' &&
    /^(?:lord|lady|sir|captain|admiral|duke|prince)$/.test(word) &&
    isCapital(t, i)
  ) {
    leave(c, k, k);
    return true;
  }
  if (has(t, k, TITLE) && !isName(t, k)) return false;
  // "KHAN, Ali (Mr.) D.O.B.".
  if (shapeAt(t, k) === INITIAL && signsBetween(t, i, k).includes(')')) return false;
  // "Dr. van Rensburg", "Mrs de la Cruz".
  const behind = soft ? -1 : pastParticles(t, k);
  if (behind >= 0 && isFree(c, behind) && !isNobody(t, behind)) {
    put(c, t, k, endOfName(t, c, behind, true), 'a name after a title', 'certain');
    return true;
  }
  // "Dr Ní Dhomhnaill".
  if (
    !soft &&
    /^(?:ni|ui|nic)$/.test(wordAt(t, k)) &&
    isCapital(t, k) &&
    isCapital(t, k + 1) &&
    gapAt(t, k + 1) === SPACE
  ) {
    put(c, t, k, endOfName(t, c, k + 1, true), 'a name after a title', 'certain');
    return true;
  }
  if (isCapital(t, k)) {
    if (isNobody(t, k) && !isName(t, k)) {
      // "Dr Sim": what is a thing elsewhere; "Dr Oetker" is one here too.
      if (
        soft ||
        shapeAt(t, k) !== CAPITAL ||
        !has(t, k, BRAND) ||
        has(t, k, NEVER) ||
        PRODUCT.test(wordAt(t, k))
      )
        return false;
      put(c, t, k, k, 'a name after a title');
      return true;
    }
    // "Mr A Suleimani": the letter is an initial, not the word.
    const lettered =
      !soft &&
      shapeAt(t, k) === INITIAL &&
      isCapital(t, k + 1) &&
      gapAt(t, k + 1) <= STOP &&
      isFree(c, k + 1);
    if (lettered && fitsName(t, k + 1)) {
      put(c, t, k, endOfName(t, c, k + 1, true), 'a name after a title', 'certain');
      return true;
    }
    // "Dr Surgery", "Sister Act", "Nurse Practitioner", "Dr. The".
    if (
      has(t, k, SMALL | PUBLIC_PLACE | ROLE | KIN) &&
      !isName(t, k) &&
      // "Miss Chapel does": behind a title that nothing else bears any word is somebody.
      !(has(t, k, PUBLIC_PLACE) && /^(?:mrs?|miss|mx)$/.test(word) && !isCapital(t, k + 1))
    )
      return false;
    if (
      soft &&
      (gap !== SPACE ||
        (!isName(t, k) && isEnglish(t, k) && !(has(t, i, KIN) && has(t, k + 1, SAYS))) ||
        (has(t, k, PLACE) && !isName(t, k)))
    )
      return false;
    if (
      soft &&
      has(t, k, PUBLIC_PLACE | STREET) &&
      !(OFFICE.test(word) && isCapital(t, i) && !isCapital(t, k + 1) && !NO_SURNAME.test(wordAt(t, k)))
    )
      return false;
    if (soft && !isCapital(t, i) && !isName(t, k) && !t.lexicon.hasNames) return false;
    if (word === 'dr' && i > 0 && isCapital(t, i - 1) && isStreetBefore(t, i)) return false;
    if (dotted && gap === STOP && isEnglish(t, k) && !isName(t, k)) return false;
    const last = endOfName(t, c, k, !soft);
    // "Sir Ludwig Guttmann centre": honoured by a building.
    if (
      /^(?:sir|dame|lord|lady)$/.test(word) &&
      gapAt(t, last + 1) === SPACE &&
      (NAMED_AFTER.at(t, last + 1) || has(t, last + 1, PUBLIC_PLACE))
    ) {
      leave(c, k, last);
      return true;
    }
    put(c, t, k, last, 'a name after a title', soft ? 'suspected' : 'certain');
    return true;
  }
  // "a near miss. it was", "the MR. mandatory": a stop ends a sentence behind what is no short form of a title.
  if (dotted && (word === 'miss' || (isUpper(t, i) && !t.lexicon.hasNames))) return false;
  // "mrs ahmed", "dr patel": in small letters the word must not be an everyday one.
  if (
    (soft && !(isTrusted(t, k) && (has(t, i, KIN) || /^(?:aunt|nurse)/.test(word)))) ||
    (gap !== SPACE && !inFile && !(dotted && !soft)) ||
    (lengthAt(t, k) < 2 &&
      !(/^(?:mr|mrs|ms|miss)$/.test(word) && wordAt(t, k) !== 'i' && wordAt(t, k) !== 'a'))
  )
    return false;
  // "mrs van der merwe".
  let far = k;
  while (far < k + 2 && has(t, far, PARTICLE) && gapAt(t, far + 1) === SPACE && isWord(t, far + 1)) far++;
  if (!soft && far > k && !has(t, far, SMALL | SAYS)) {
    put(c, t, k, far, 'a name after a title', 'certain');
    return true;
  }
  if (word === 'dr' && !isName(t, k) && isEnglish(t, k)) return false;
  if (lengthAt(t, k) > 1 && !isName(t, k) && (isEnglish(t, k) || has(t, k, PLACE))) return false;
  // "mr may", "mrs will".
  if (has(t, k, SMALL | SAYS | PERSON_WORD | KIN) && !(/^mrs?$/.test(word) && isName(t, k))) return false;
  if (soft) {
    put(c, t, k, k, 'a name after a title');
    return true;
  }
  let last = k;
  while (
    last < k + 2 &&
    isWord(t, last + 1) &&
    gapAt(t, last + 1) <= HYPHEN &&
    isFree(c, last + 1) &&
    isOnlyName(t, last + 1) &&
    !isPossessive(t, last)
  )
    last++;
  put(
    c,
    t,
    k,
    last,
    'a name after a title',
    t.lexicon.hasNames || !/^(?:dr|ms)$/.test(word) ? 'certain' : 'suspected',
  );
  return true;
}

/** "12 Elm Dr Stockport" is a drive. */
const isStreetBefore = (t: Tokens, i: number) =>
  isDigits(t, i - 2) && gapAt(t, i) === SPACE && gapAt(t, i - 1) === SPACE;
