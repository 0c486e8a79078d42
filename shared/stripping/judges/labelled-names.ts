// Names after words for kin and role and after labels: "her son Tariq", "NOK: Susan", "my name is Ayo".
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  KIN,
  LABEL_CUE,
  LAST,
  MONTH,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  THING_CUE,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isMarked,
  isWord,
  LINE,
  lengthAt,
  OPEN,
  SPACE,
  STOP,
  shapeAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { endOfName, isPlaceTail, put } from './name-span.ts';
import { isNameLike } from './stems.ts';
import {
  fitsName,
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  isTitleCase,
  isUpper,
  opens,
  signsBetween,
} from './word-sense.ts';

/** Nearest kin: a stranger in small letters behind them is a name. */
const CLOSE_KIN = asked(
  'mother|mum|mam|mom|mummy|father|dad|daddy|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|nephew|niece|cousin|gran|nan|grandma|grandson|granddaughter|boyfriend|girlfriend|stepson|stepdaughter|hubby|fiance|fiancee',
);

export function afterKin(c: Claims, t: Tokens, i: number, flags: number): void {
  let k = i + 1;
  if (!isWord(t, k) || !isFree(c, k)) return;
  const gap = gapAt(t, k);
  if (
    gap > OPEN ||
    isPossessive(t, i) ||
    (isCapital(t, i) && !opens(t, i) && shapeAt(t, i) !== UPPER && flags & ROLE)
  ) {
    if (gap !== SPACE || !isOnlyName(t, k) || isPossessive(t, i)) return;
  }
  if (wordAt(t, k) === 'called' || wordAt(t, k) === 'named') k++;
  // "2 sons Spain": where they live; "Carer Y": yes.
  if (
    (has(t, k, TITLE | PLACE) && !isName(t, k)) ||
    (shapeAt(t, k) === INITIAL && /^[yn]$/.test(wordAt(t, k)))
  )
    return;
  if (isCapital(t, k)) {
    if (isUpper(t, i) && isUpper(t, k) && !isName(t, k)) return;
    if (isUpper(t, k) && !isName(t, k)) {
      // "pt JS": initials. Two letters only, else it is an abbreviation.
      if (
        lengthAt(t, k) === 2 &&
        /^(?:pt|patient|client)$/.test(wordAt(t, i)) &&
        !isNobody(t, k) &&
        !isEnglish(t, k) &&
        gap === SPACE
      )
        put(c, t, k, k, 'initials of a patient');
      return;
    }
    if (
      !fitsName(t, k) ||
      (has(t, k, PUBLIC_PLACE | MONTH | STREET | ROLE | KIN) && !isOnlyName(t, k) && gap !== SPACE)
    )
      return;
    if (gap !== SPACE && !isName(t, k)) return;
    if (!t.lexicon.hasNames && !isTitleCase(t, k)) return;
    // "Carer Support", "Patient Participation Group": a heading of capitals.
    const last = endOfName(t, c, k, false);
    if (isCapital(t, i) && !opens(t, i) && !isOnlyName(t, k)) return;
    if (has(t, last + 1, PUBLIC_PLACE) && isCapital(t, last + 1) && gapAt(t, last + 1) === SPACE) return;
    if (has(t, k, PLACE) && !has(t, k, FIRST) && flags & ROLE) return;
    put(c, t, k, last, 'a name after a word for kin or role');
    return;
  }
  // "GP reg": what is a thing in small letters; but "carer joy".
  if (gap !== SPACE || lengthAt(t, k) < 3 || (wordAt(t, i) === 'gp' && isMarked(t, k, THING_CUE))) return;
  const listed =
    isOnlyName(t, k) ||
    (has(t, k, FIRST) &&
      !has(t, k, SMALL | MONTH | SAYS | PUBLIC_PLACE | PERSON_WORD) &&
      flags & KIN &&
      isSubject(t, k));
  const strange =
    flags & KIN &&
    CLOSE_KIN.at(t, i) &&
    t.lexicon.hasNames &&
    isStranger(t, k) &&
    (isSubject(t, k) || isNameLike(wordAt(t, k)) || isStranger(t, k + 1));
  if (!listed && !strange) return;
  put(c, t, k, k, 'a name after a word for kin or role');
}

/** Something is said of it: a verb, a possessive, or the sentence ends. */
const isSubject = (t: Tokens, k: number) =>
  has(t, k + 1, SAYS) || isPossessive(t, k) || gapAt(t, k + 1) >= COMMA;

/** These announce a name even when it is a word: "goes by Spud". */
const OUTRIGHT = asked('nee|goes|nickname|nicknamed|aka|alias|known');
const STRONG_LABEL = asked(
  'nee|name|names|surname|forename|firstname|lastname|nok|kin|aka|alias|called|named|known|goes|nickname|nicknamed',
);

const PARTY = asked(
  'clinician|applicant|victim|perp|perpetrator|attendee|attendees|present|witness|complainant|caller|informant|tutor|interpreter|assessor|reviewer|prescriber|claimant|appellant|suspect|deceased',
);

/** "victim Ruksana B", "Clinician: P Ramsbottom": a capital that is no everyday word. */
function afterParty(c: Claims, t: Tokens, from: number): void {
  const gap = gapAt(t, from);
  if (gap !== SPACE && gap !== COLON) return;
  const k =
    shapeAt(t, from) === INITIAL && gapAt(t, from + 1) <= STOP && isCapital(t, from + 1) ? from + 1 : from;
  if (!isCapital(t, k) || !isFree(c, k) || isNobody(t, k) || has(t, k, PUBLIC_PLACE | ROLE | SMALL | MONTH))
    return;
  if (
    k > from
      ? has(t, k, SMALL)
      : gap === SPACE
        ? !isOnlyName(t, k) && !isStranger(t, k)
        : !isName(t, k) && !isStranger(t, k)
  )
    return;
  if (isUpper(t, k) && !isName(t, k)) return;
  put(c, t, from, endOfName(t, c, k, false), 'a name after a label');
}

/** "says his name is Blade, no surname": a word of the language, told as somebody's name. */
const isToldName = (t: Tokens, i: number, k: number) =>
  wordAt(t, i) === 'name' &&
  k === i + 2 &&
  /^(?:his|her|their|my|whose|gives|gave|uses)$/.test(wordAt(t, i - 1)) &&
  isTitleCase(t, k) &&
  gapAt(t, k + 1) >= COMMA &&
  !has(t, k, SMALL | ROLE | PUBLIC_PLACE | KIN | MONTH);

/** "Spud isn't his name", "nana is her actual name". */
function namedBefore(c: Claims, t: Tokens, i: number): void {
  let k = i - 1;
  if (/^(?:actual|real|first|full|proper|given|legal)$/.test(wordAt(t, k))) k--;
  if (!/^(?:her|his|their|my)$/.test(wordAt(t, k))) return;
  // "Oak (his real name)".
  const gap = gapAt(t, k);
  if (gap === SPACE && !/^(?:is|isn't|was|wasn't)$/.test(wordAt(t, --k))) return;
  k--;
  if (isWord(t, k) && isFree(c, k) && (gap === OPEN || gapAt(t, k + 1) === SPACE) && !has(t, k, SMALL))
    put(c, t, k, k, 'what somebody is called');
}

/** Small words that a name may follow. */
const LEADING = asked('re|by|with|from|to|cc|fao|attn|gp|known|seen');

export function afterLabel(c: Claims, t: Tokens, i: number, word: string): void {
  let k = i + 1;
  let gap = gapAt(t, k);
  if (word === 'name') namedBefore(c, t, i);
  const strong = STRONG_LABEL.at(t, i);
  // "my name is", "her maiden name was", "name's", "known as".
  if (gap === HYPHEN && wordAt(t, k) === 's') k++;
  if (
    strong &&
    !/^(?:called|known|goes)$/.test(word) &&
    /^(?:is|was|used|of|as|on|and)$/.test(wordAt(t, k))
  ) {
    // "Name used "Prince"", "Gives name as Spud".
    if (
      !/^(?:is|was|used)$/.test(wordAt(t, k)) &&
      !(word === 'name' && wordAt(t, k) === 'as' && isCapital(t, k + 1))
    )
      return;
    k++;
    gap = SPACE;
  }
  if (word === 'known' || word === 'goes') {
    // "known to all as".
    if (wordAt(t, k) === 'to') k += 2;
    if (!/^(?:as|by)$/.test(wordAt(t, k))) return;
    k++;
  }
  // "MESSAGE FOR", "victim", "Clinician": who, straight behind it or behind a colon.
  if (PARTY.at(t, i)) {
    afterParty(c, t, k);
    return;
  }
  if (!isWord(t, k) || !isFree(c, k)) return;
  const sign = signsBetween(t, i, k);
  // "Name? Tom" on a form; "her next of kin?! Obviously" begins another sentence.
  const colon = sign !== ' ' && (/^[ \t]*[:=]/.test(sign) || (/^[ \t]*\?[ \t]*$/.test(sign) && isName(t, k)));
  gap = gapAt(t, k);
  if (gap === LINE && !(strong && colon)) return;
  if (gap === STOP && (!isOnlyName(t, k) || /^(?:names?|surname|forename)$/.test(word))) return;
  if (has(t, k, TITLE) && !isName(t, k)) return;
  if (!colon && !strong && !LEADING.at(t, i)) return;
  if (!colon && word === 'name' && gap > COMMA && wordAt(t, k - 1) !== 'used') return;
  if (isCapital(t, k)) {
    if (isNobody(t, k)) return;
    const listed = isName(t, k);
    const plain = isEnglish(t, k) && !listed;
    if (strong && colon) {
      if (has(t, k, SMALL | ROLE | PUBLIC_PLACE) && !listed) return;
    } else if (plain && isToldName(t, i, k)) {
      put(c, t, k, k, 'a name after a label');
      return;
    } else if (plain && !(OUTRIGHT.at(t, i) && !has(t, k, SMALL | ROLE | PUBLIC_PLACE | KIN))) return;
    if (!strong && !colon) {
      // "by Mariam Brown", "re Ioan", "with Tom": small words need a listed name, or data to know a stranger.
      if (!t.lexicon.hasNames) return;
      if (
        !listed &&
        (has(t, k, PLACE) || !isStranger(t, k) || isUpper(t, k) || /^(?:from|to|with|seen)$/.test(word))
      )
        return;
      if (
        listed &&
        !isOnlyName(t, k) &&
        (!has(t, k, FIRST) ||
          has(t, k, MONTH) ||
          (/^(?:to|from|with|by)$/.test(word) && has(t, k, COMMON) && !has(t, k + 1, LAST)))
      )
        return;
      if (has(t, k, PLACE) && !has(t, k + 1, FIRST | LAST)) return;
    }
    // "Prev name HARRIGAN.".
    if (
      isUpper(t, k) &&
      !listed &&
      !(strong && (colon || /^(?:prev|previous|former|maiden|birth|old|new)$/.test(wordAt(t, i - 1))))
    )
      return;
    const last = endOfName(t, c, k, strong);
    if ((!strong && isPlaceTail(t, last)) || wordAt(t, last + 1) === 'library') return;
    // "Bus 64 from Norris Green to Kirkby".
    if (!colon && word === 'from' && wordAt(t, last + 1) === 'to' && isCapital(t, last + 2)) return;
    // "the bus to Mercy Lane": a word and a street.
    if (!colon && /^(?:to|from)$/.test(word) && last > k && has(t, last, STREET) && has(t, k, COMMON)) return;
    put(c, t, k, last, 'a name after a label', strong && colon ? 'certain' : 'suspected');
    return;
  }
  // Small letters: only what is named outright.
  if (
    !strong &&
    !(colon && /^(?:patient|pt|client|carer|contact|gp|re|from|to|signed)$/.test(word)) &&
    word !== 're' &&
    word !== 'with' &&
    word !== 'by'
  )
    return;
  // "Named clinician": a label itself.
  if (isMarked(t, k, LABEL_CUE) && !isOnlyName(t, k)) return;
  if (!isOnlyName(t, k) && !(strong && t.lexicon.hasNames && isStranger(t, k) && lengthAt(t, k) > 2)) return;
  let last = k;
  while (
    last < k + 2 &&
    isWord(t, last + 1) &&
    gapAt(t, last + 1) <= HYPHEN &&
    isFree(c, last + 1) &&
    (isOnlyName(t, last + 1) || (strong && colon && isName(t, last + 1)) || isStranger(t, last + 1))
  )
    last++;
  put(c, t, k, last, 'a name after a label');
}
