// Names after titles ("Mrs Okafor", "aunty pam") and in banners ("SMITH, John (Mr)").

import { type Claims, isFree, leave } from '#shared/stripping/claims.ts';
import {
  BRAND,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  NEVER,
  NUMBER_WORD,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  RECORD,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  DASH,
  endAt,
  GLUED,
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
  isStranger,
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
    if (has(t, k, SMALL | PUBLIC_PLACE | ROLE | KIN) && !isName(t, k)) return false;
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

/** Nothing more of a name or a word follows: a dash, a line, a bracket, the end. */
const ends = (t: Tokens, k: number) => k + 1 >= t.count || gapAt(t, k + 1) >= DASH;

/** "SMITH, John (Mr)", "PATEL, Anjali", "O'NEILL Kathleen (Mrs)". */
export function banner(c: Claims, t: Tokens, i: number): boolean {
  // "GP WILSON, Claire": an abbreviation in front is no part of it.
  // "ISLAM, Tariq": peoples and faiths are surnames too where only a forename follows.
  // "T2DM, Addison's disease": letters of a code.
  if (
    (gapAt(t, i) === GLUED && isDigits(t, i - 1)) ||
    (isNobody(t, i) &&
      !(
        has(t, i, LAST) &&
        gapAt(t, i + 1) === COMMA &&
        shapeAt(t, i + 1) === CAPITAL &&
        isOnlyName(t, i + 1)
      )) ||
    (has(t, i, ROLE | HEALTH_NO | RECORD | NUMBER_WORD) && !isName(t, i))
  )
    return false;
  let last = i;
  while (
    isUpper(t, last + 1) &&
    (gapAt(t, last + 1) === HYPHEN || gapAt(t, last + 1) === SPACE) &&
    isFree(c, last + 1) &&
    last < i + 2
  )
    last++;
  const k = last + 1;
  if (!isWord(t, k) || !isFree(c, k)) return false;
  const gap = gapAt(t, k);
  if (gap !== COMMA && gap !== SPACE) return false;
  // In a banner all in capitals the comma alone parts the two: "SMITH, JOHN (MR)".
  const upper = isUpper(t, k);
  if (!isCapital(t, k) || (upper && gap !== COMMA)) return false;
  const end = endOfName(t, c, k, true);
  const titled = gapAt(t, end + 1) === OPEN && has(t, end + 1, TITLE);
  const begins =
    i === 0 ||
    gapAt(t, i) >= OPEN ||
    isDigits(t, i - 1) ||
    has(t, i - 1, ROLE | TITLE) ||
    c.taken[i - 1] === 1;
  // "DEMETRIOU Androulla 19 Aug 1951": a birth or a bracket behind the two.
  if (
    !titled &&
    gap === SPACE &&
    begins &&
    (lengthAt(t, i) > 3 || has(t, i, LAST)) &&
    shapeAt(t, k) === CAPITAL &&
    (isDigits(t, end + 1) || c.taken[end + 1] === 1 || has(t, end + 1, HEALTH_NO)) &&
    gapAt(t, end + 1) <= OPEN &&
    (!isEnglish(t, i) ||
      (has(t, i, LAST) && (has(t, k, FIRST) || isOnlyName(t, k)) && !has(t, k, PUBLIC_PLACE))) &&
    (isName(t, k) || (t.lexicon.hasNames && isStranger(t, k)))
  ) {
    put(c, t, i, end, 'a name as a banner writes it');
    return true;
  }
  if (!titled) {
    if (gap !== COMMA || isNobody(t, k) || lengthAt(t, i) < 2) return false;
    // "EDF, E.ON": one letter is a forename behind a listed surname, or "LEWANDOWSKI, Z - attended" behind a long strange one.
    if (lengthAt(t, k) < 2 && !isName(t, i) && !(begins && lengthAt(t, i) > 4 && ends(t, k))) return false;
    const listed = isName(t, i) || isName(t, k);
    const strange = !isEnglish(t, i) && !isEnglish(t, k) && begins;
    if (
      !(
        listed &&
        (begins || isName(t, i) === isName(t, k) || isOnlyName(t, k)) &&
        (!isEnglish(t, i) || isName(t, i)) &&
        (!isEnglish(t, k) || isName(t, k))
      ) &&
      !strange
    )
      return false;
    if (upper && !(isName(t, i) && isName(t, k))) return false;
  }
  put(c, t, i, end, 'a name as a banner writes it', titled || begins ? 'certain' : 'suspected');
  return true;
}
