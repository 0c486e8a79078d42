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
  HYPHEN,
  INITIAL,
  LINE,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { endOfName, isPlaceTail, put } from './name-span.ts';
import {
  fitsName,
  isEnglish,
  isName,
  isNameLike,
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
  if (!t.isWord(k) || !isFree(c, k)) return;
  const gap = t.gap(k);
  if (
    gap > OPEN ||
    isPossessive(t, i) ||
    (t.isLoud(i) && !opens(t, i) && t.shape(i) !== UPPER && flags & ROLE)
  ) {
    if (gap !== SPACE || !isOnlyName(t, k) || isPossessive(t, i)) return;
  }
  if (t.word(k) === 'called' || t.word(k) === 'named') k++;
  // "2 sons Spain": where they live; "Carer Y": yes.
  if ((t.has(k, TITLE | PLACE) && !isName(t, k)) || (t.shape(k) === INITIAL && /^[yn]$/.test(t.word(k))))
    return;
  if (t.isLoud(k)) {
    if (isUpper(t, i) && isUpper(t, k) && !isName(t, k)) return;
    if (isUpper(t, k) && !isName(t, k)) {
      // "pt JS": initials. Two letters only, else it is an abbreviation.
      if (
        t.size(k) === 2 &&
        /^(?:pt|patient|client)$/.test(t.word(i)) &&
        !isNobody(t, k) &&
        !isEnglish(t, k) &&
        gap === SPACE
      )
        put(c, t, k, k, 'initials of a patient');
      return;
    }
    if (
      !fitsName(t, k) ||
      (t.has(k, PUBLIC_PLACE | MONTH | STREET | ROLE | KIN) && !isOnlyName(t, k) && gap !== SPACE)
    )
      return;
    if (gap !== SPACE && !isName(t, k)) return;
    if (!t.lexicon.hasNames && !isTitleCase(t, k)) return;
    // "Carer Support", "Patient Participation Group": a heading of capitals.
    const last = endOfName(t, c, k, false);
    if (t.isLoud(i) && !opens(t, i) && !isOnlyName(t, k)) return;
    if (t.has(last + 1, PUBLIC_PLACE) && t.isLoud(last + 1) && t.gap(last + 1) === SPACE) return;
    if (t.has(k, PLACE) && !t.has(k, FIRST) && flags & ROLE) return;
    put(c, t, k, last, 'a name after a word for kin or role');
    return;
  }
  // "GP reg": what is a thing in small letters; but "carer joy".
  if (gap !== SPACE || t.size(k) < 3 || (t.word(i) === 'gp' && t.isMarked(k, THING_CUE))) return;
  const listed =
    isOnlyName(t, k) ||
    (t.has(k, FIRST) &&
      !t.has(k, SMALL | MONTH | SAYS | PUBLIC_PLACE | PERSON_WORD) &&
      flags & KIN &&
      isSubject(t, k));
  const strange =
    flags & KIN &&
    CLOSE_KIN.at(t, i) &&
    t.lexicon.hasNames &&
    isStranger(t, k) &&
    (isSubject(t, k) || isNameLike(t, k) || isStranger(t, k + 1));
  if (!listed && !strange) return;
  put(c, t, k, k, 'a name after a word for kin or role');
}

/** Something is said of it: a verb, a possessive, or the sentence ends. */
const isSubject = (t: Tokens, k: number) => t.has(k + 1, SAYS) || isPossessive(t, k) || t.gap(k + 1) >= COMMA;

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
  const gap = t.gap(from);
  if (gap !== SPACE && gap !== COLON) return;
  const k = t.shape(from) === INITIAL && t.gap(from + 1) <= STOP && t.isLoud(from + 1) ? from + 1 : from;
  if (!t.isLoud(k) || !isFree(c, k) || isNobody(t, k) || t.has(k, PUBLIC_PLACE | ROLE | SMALL | MONTH))
    return;
  if (
    k > from
      ? t.has(k, SMALL)
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
  t.word(i) === 'name' &&
  k === i + 2 &&
  /^(?:his|her|their|my|whose|gives|gave|uses)$/.test(t.word(i - 1)) &&
  isTitleCase(t, k) &&
  t.gap(k + 1) >= COMMA &&
  !t.has(k, SMALL | ROLE | PUBLIC_PLACE | KIN | MONTH);

/** "Spud isn't his name", "nana is her actual name". */
function namedBefore(c: Claims, t: Tokens, i: number): void {
  let k = i - 1;
  if (/^(?:actual|real|first|full|proper|given|legal)$/.test(t.word(k))) k--;
  if (!/^(?:her|his|their|my)$/.test(t.word(k))) return;
  // "Oak (his real name)".
  const gap = t.gap(k);
  if (gap === SPACE && !/^(?:is|isn't|was|wasn't)$/.test(t.word(--k))) return;
  k--;
  if (t.isWord(k) && isFree(c, k) && (gap === OPEN || t.gap(k + 1) === SPACE) && !t.has(k, SMALL))
    put(c, t, k, k, 'what somebody is called');
}

/** Small words that a name may follow. */
const LEADING = asked('re|by|with|from|to|cc|fao|attn|gp|known|seen');

export function afterLabel(c: Claims, t: Tokens, i: number, word: string): void {
  let k = i + 1;
  let gap = t.gap(k);
  if (word === 'name') namedBefore(c, t, i);
  const strong = STRONG_LABEL.at(t, i);
  // "my name is", "her maiden name was", "name's", "known as".
  if (gap === HYPHEN && t.word(k) === 's') k++;
  if (strong && !/^(?:called|known|goes)$/.test(word) && /^(?:is|was|used|of|as|on|and)$/.test(t.word(k))) {
    // "Name used "Prince"", "Gives name as Spud".
    if (!/^(?:is|was|used)$/.test(t.word(k)) && !(word === 'name' && t.word(k) === 'as' && t.isLoud(k + 1)))
      return;
    k++;
    gap = SPACE;
  }
  if (word === 'known' || word === 'goes') {
    // "known to all as".
    if (t.word(k) === 'to') k += 2;
    if (!/^(?:as|by)$/.test(t.word(k))) return;
    k++;
  }
  // "MESSAGE FOR", "victim", "Clinician": who, straight behind it or behind a colon.
  if (PARTY.at(t, i)) {
    afterParty(c, t, k);
    return;
  }
  if (!t.isWord(k) || !isFree(c, k)) return;
  const sign = signsBetween(t, i, k);
  // "Name? Tom" on a form; "her next of kin?! Obviously" begins another sentence.
  const colon = sign !== ' ' && (/^[ \t]*[:=]/.test(sign) || (/^[ \t]*\?[ \t]*$/.test(sign) && isName(t, k)));
  gap = t.gap(k);
  if (gap === LINE && !(strong && colon)) return;
  if (gap === STOP && (!isOnlyName(t, k) || /^(?:names?|surname|forename)$/.test(word))) return;
  if (t.has(k, TITLE) && !isName(t, k)) return;
  if (!colon && !strong && !LEADING.at(t, i)) return;
  if (!colon && word === 'name' && gap > COMMA && t.word(k - 1) !== 'used') return;
  if (t.isLoud(k)) {
    if (isNobody(t, k)) return;
    const listed = isName(t, k);
    const plain = isEnglish(t, k) && !listed;
    if (strong && colon) {
      if (t.has(k, SMALL | ROLE | PUBLIC_PLACE) && !listed) return;
    } else if (plain && isToldName(t, i, k)) {
      put(c, t, k, k, 'a name after a label');
      return;
    } else if (plain && !(OUTRIGHT.at(t, i) && !t.has(k, SMALL | ROLE | PUBLIC_PLACE | KIN))) return;
    if (!strong && !colon) {
      // "by Mariam Brown", "re Ioan", "with Tom": small words need a listed name, or data to know a stranger.
      if (!t.lexicon.hasNames) return;
      if (
        !listed &&
        (t.has(k, PLACE) || !isStranger(t, k) || isUpper(t, k) || /^(?:from|to|with|seen)$/.test(word))
      )
        return;
      if (
        listed &&
        !isOnlyName(t, k) &&
        (!t.has(k, FIRST) ||
          t.has(k, MONTH) ||
          (/^(?:to|from|with|by)$/.test(word) && t.has(k, COMMON) && !t.has(k + 1, LAST)))
      )
        return;
      if (t.has(k, PLACE) && !t.has(k + 1, FIRST | LAST)) return;
    }
    // "Prev name HARRIGAN.".
    if (
      isUpper(t, k) &&
      !listed &&
      !(strong && (colon || /^(?:prev|previous|former|maiden|birth|old|new)$/.test(t.word(i - 1))))
    )
      return;
    const last = endOfName(t, c, k, strong);
    if ((!strong && isPlaceTail(t, last)) || t.word(last + 1) === 'library') return;
    // "Bus 64 from Norris Green to Kirkby".
    if (!colon && word === 'from' && t.word(last + 1) === 'to' && t.isLoud(last + 2)) return;
    // "the bus to Mercy Lane": a word and a street.
    if (!colon && /^(?:to|from)$/.test(word) && last > k && t.has(last, STREET) && t.has(k, COMMON)) return;
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
  if (t.isMarked(k, LABEL_CUE) && !isOnlyName(t, k)) return;
  if (!isOnlyName(t, k) && !(strong && t.lexicon.hasNames && isStranger(t, k) && t.size(k) > 2)) return;
  let last = k;
  while (
    last < k + 2 &&
    t.isWord(last + 1) &&
    t.gap(last + 1) <= HYPHEN &&
    isFree(c, last + 1) &&
    (isOnlyName(t, last + 1) || (strong && colon && isName(t, last + 1)) || isStranger(t, last + 1))
  )
    last++;
  put(c, t, k, last, 'a name after a label');
}
