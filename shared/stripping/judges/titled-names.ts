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
import { CAPITAL, COLON, HYPHEN, INITIAL, OPEN, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
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
  if (!t.isWord(k) || !isFree(c, k)) return false;
  const gap = t.gap(k);
  const dotted = t.text.charAt(t.end(i)) === '.' && gap <= STOP;
  // "IMG_4021_mrs_dlamini.jpg".
  const inFile = signsBetween(t, i, k) === '_' && t.text.charAt(t.start(i) - 1) === '_';
  if (gap !== SPACE && !dotted && gap !== OPEN && !inFile) return false;
  const word = t.word(i);
  // "her mum has MS. Young carers": the illness.
  if (dotted && word === 'ms' && isUpper(t, i) && WITH.at(t, i - 1)) return false;
  // "Title: Mr  Surname: Kowalczyk".
  if (FIELD.at(t, k) && (t.gap(k + 1) === COLON || t.word(k + 1) === 'name')) return false;
  const soft = SOFT_TITLE.at(t, i);
  // "the Lord Byron" is a pub.
  if (
    t.word(i - 1) === 'the' &&
    /^(?:lord|lady|sir|captain|admiral|duke|prince)$/.test(word) &&
    t.isLoud(i)
  ) {
    leave(c, k, k);
    return true;
  }
  if (t.has(k, TITLE) && !isName(t, k)) return false;
  // "KHAN, Ali (Mr.) D.O.B.".
  if (t.shape(k) === INITIAL && signsBetween(t, i, k).includes(')')) return false;
  // "Dr. van Rensburg", "Mrs de la Cruz".
  const behind = soft ? -1 : pastParticles(t, k);
  if (behind >= 0 && isFree(c, behind) && !isNobody(t, behind)) {
    put(c, t, k, endOfName(t, c, behind, true), 'a name after a title', 'certain');
    return true;
  }
  // "Dr Ní Dhomhnaill".
  if (
    !soft &&
    /^(?:ni|ui|nic)$/.test(t.word(k)) &&
    t.isLoud(k) &&
    t.isLoud(k + 1) &&
    t.gap(k + 1) === SPACE
  ) {
    put(c, t, k, endOfName(t, c, k + 1, true), 'a name after a title', 'certain');
    return true;
  }
  if (t.isLoud(k)) {
    if (isNobody(t, k) && !isName(t, k)) {
      // "Dr Sim": what is a thing elsewhere; "Dr Oetker" is one here too.
      if (soft || t.shape(k) !== CAPITAL || !t.has(k, BRAND) || t.has(k, NEVER) || PRODUCT.test(t.word(k)))
        return false;
      put(c, t, k, k, 'a name after a title');
      return true;
    }
    // "Mr A Suleimani": the letter is an initial, not the word.
    const lettered =
      !soft && t.shape(k) === INITIAL && t.isLoud(k + 1) && t.gap(k + 1) <= STOP && isFree(c, k + 1);
    if (lettered && fitsName(t, k + 1)) {
      put(c, t, k, endOfName(t, c, k + 1, true), 'a name after a title', 'certain');
      return true;
    }
    // "Dr Surgery", "Sister Act", "Nurse Practitioner", "Dr. The".
    if (
      t.has(k, SMALL | PUBLIC_PLACE | ROLE | KIN) &&
      !isName(t, k) &&
      // "Miss Chapel does": behind a title that nothing else bears any word is somebody.
      !(t.has(k, PUBLIC_PLACE) && /^(?:mrs?|miss|mx)$/.test(word) && !t.isLoud(k + 1))
    )
      return false;
    if (
      soft &&
      (gap !== SPACE ||
        (!isName(t, k) && isEnglish(t, k) && !(t.has(i, KIN) && t.has(k + 1, SAYS))) ||
        (t.has(k, PLACE) && !isName(t, k)))
    )
      return false;
    if (
      soft &&
      t.has(k, PUBLIC_PLACE | STREET) &&
      !(OFFICE.test(word) && t.isLoud(i) && !t.isLoud(k + 1) && !NO_SURNAME.test(t.word(k)))
    )
      return false;
    if (soft && !t.isLoud(i) && !isName(t, k) && !t.lexicon.hasNames) return false;
    if (word === 'dr' && i > 0 && t.isLoud(i - 1) && isStreetBefore(t, i)) return false;
    if (dotted && gap === STOP && isEnglish(t, k) && !isName(t, k)) return false;
    const last = endOfName(t, c, k, !soft);
    // "Sir Ludwig Guttmann centre": honoured by a building.
    if (
      /^(?:sir|dame|lord|lady)$/.test(word) &&
      t.gap(last + 1) === SPACE &&
      (NAMED_AFTER.at(t, last + 1) || t.has(last + 1, PUBLIC_PLACE))
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
    (soft && !(isTrusted(t, k) && (t.has(i, KIN) || /^(?:aunt|nurse)/.test(word)))) ||
    (gap !== SPACE && !inFile && !(dotted && !soft)) ||
    (t.size(k) < 2 && !(/^(?:mr|mrs|ms|miss)$/.test(word) && t.word(k) !== 'i' && t.word(k) !== 'a'))
  )
    return false;
  // "mrs van der merwe".
  let far = k;
  while (far < k + 2 && t.has(far, PARTICLE) && t.gap(far + 1) === SPACE && t.isWord(far + 1)) far++;
  if (!soft && far > k && !t.has(far, SMALL | SAYS)) {
    put(c, t, k, far, 'a name after a title', 'certain');
    return true;
  }
  if (word === 'dr' && !isName(t, k) && isEnglish(t, k)) return false;
  if (t.size(k) > 1 && !isName(t, k) && (isEnglish(t, k) || t.has(k, PLACE))) return false;
  // "mr may", "mrs will".
  if (t.has(k, SMALL | SAYS | PERSON_WORD | KIN) && !(/^mrs?$/.test(word) && isName(t, k))) return false;
  if (soft) {
    put(c, t, k, k, 'a name after a title');
    return true;
  }
  let last = k;
  while (
    last < k + 2 &&
    t.isWord(last + 1) &&
    t.gap(last + 1) <= HYPHEN &&
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
  t.isDigits(i - 2) && t.gap(i) === SPACE && t.gap(i - 1) === SPACE;
