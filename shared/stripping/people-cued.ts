// Names that the words beside them announce: titles, banners, labels, kin and roles, greetings and sign-offs.
// This works without any list, so it also guards the API and a page before its name data has come.
import { type Claims, claim, isFree } from './claims.ts';
import {
  COMMON,
  FIRST,
  HEALTH_NO,
  KIN,
  LAST,
  MONTH,
  NUMBER_WORD,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  RECORD,
  ROLE,
  SAYS,
  SMALL,
  STREET,
  TITLE,
} from './lexicon.ts';
import { isNameLike } from './stems.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  END,
  gapAt,
  HYPHEN,
  has,
  INITIAL,
  isCapital,
  isWord,
  LINE,
  lengthAt,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
  wordAt,
} from './tokens.ts';
import type { Confidence } from './types.ts';
import {
  fitsName,
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isPossessive,
  isStranger,
  isTitleCase,
  isTrusted,
  isUpper,
  opens,
} from './word-sense.ts';

/** Titles that are words too: they need a capital after them that fits a name. */
const SOFT_TITLE =
  /^(?:lady|lord|sister|nurse|aunt|uncle|father|fr|master|major|nan|grandma|gran|grandad|granddad|grandpa|doctor|pastor|vicar|sr|dame|sir|canon|madam|capt|captain|dn|hca|sheikh|baji|bhai|hajji|rabbi|imam|professor|mister|councillor|pc|cpt|sgt|auntie|aunty|reverend)$/;

const MAX = 4;

/** How far a name goes that begins at `i`: capitals joined by blanks, hyphens, initials and particles. */
export function endOfName(t: Tokens, c: Claims, i: number, lenient: boolean): number {
  let last = i;
  let words = 1;
  for (let k = i + 1; k < t.count && words < MAX; k++) {
    if (!isWord(t, k) || !isFree(c, k)) break;
    const gap = gapAt(t, k);
    const afterInitial =
      t.shape[k - 1] === INITIAL &&
      (gap === STOP || gap <= SPACE || t.text.charAt(t.end[k - 1] ?? 0) === '.');
    if (gap !== SPACE && gap !== HYPHEN && !afterInitial) break;
    if (gap === SPACE && isPossessive(t, k - 1)) break;
    // Two blanks or a tab part the columns of a banner: "Forename: Blessing  D.O.B.".
    if (gap === SPACE && (t.start[k] ?? 0) - (t.end[k - 1] ?? 0) > 1 && !isOnlyName(t, k)) break;
    if (gap === SPACE && t.text.charCodeAt(t.end[k - 1] ?? 0) === 9) break;
    if (gap === HYPHEN && t.text.charAt(t.end[k - 1] ?? 0) === "'") break;
    if (!isCapital(t, k)) {
      // "Maria de Souza", "Ahmed al Rashid": a particle needs a capital behind it.
      if (has(t, k, PARTICLE) && isCapital(t, k + 1) && gapAt(t, k + 1) <= HYPHEN && fitsName(t, k + 1))
        continue;
      break;
    }
    if (has(t, k, TITLE) && !isName(t, k)) break;
    if (isNobody(t, k) || (has(t, k, SMALL | MONTH) && !has(t, k, LAST | FIRST))) break;
    if (has(t, k, SMALL | MONTH) && gap === SPACE && !lenient) break;
    // A capital in the middle of capitals all around is a heading, not a name.
    if (t.shape[k] === INITIAL) {
      if (wordAt(t, k) === 'i') break;
      last = k;
      words++;
      continue;
    }
    const known = isName(t, k) || !isEnglish(t, k) || isNameLike(wordAt(t, k));
    if (!known && gap !== HYPHEN) {
      if (!lenient || has(t, k, PUBLIC_PLACE | ROLE | KIN | SAYS | PERSON_WORD)) break;
    }
    if (has(t, k, PUBLIC_PLACE) && !has(t, k, LAST | FIRST)) break;
    last = k;
    words++;
  }
  return last;
}

const put = (c: Claims, t: Tokens, first: number, last: number, why: string, confidence: Confidence) =>
  claim(c, t, 'PERSON', first, last, why, confidence);

export function findCued(c: Claims, t: Tokens): void {
  for (let i = 0; i < t.count; i++) {
    if (!isWord(t, i)) continue;
    const flags = t.flags[i] ?? 0;
    if (isFree(c, i)) {
      if (flags & TITLE && afterTitle(c, t, i)) continue;
      if (t.shape[i] === UPPER && banner(c, t, i)) continue;
    }
    if (flags & (KIN | ROLE)) afterKin(c, t, i, flags);
    if (flags & PERSON_WORD && /^call(?:s|ed|ing)?$/.test(wordAt(t, i - 1))) afterCalling(c, t, i);
    if (t.text.charCodeAt((t.start[i] ?? 0) - 2) === 45 && isCapital(t, i)) afterDash(c, t, i);
    const cue = CUES.get(wordAt(t, i));
    if (cue === undefined) continue;
    const word = wordAt(t, i);
    if (cue & LABEL_CUE) afterLabel(c, t, i, word);
    if (cue & GREETING_CUE) afterGreeting(c, t, i, word);
    if (cue & CLOSING_CUE) afterClosing(c, t, i);
    if (cue & JOB_CUE && gapAt(t, i) === LINE) beforeJob(c, t, i);
  }
}

const LABEL_CUE = 1;
const GREETING_CUE = 2;
const CLOSING_CUE = 4;
const JOB_CUE = 8;
const CUES = new Map<string, number>();
for (const [bit, list] of [
  [
    LABEL_CUE,
    'name names surname forename firstname lastname nok kin gp carer contact patient pt client re from to cc author signed referrer keyworker worker cp attn fao by called named aka alias seen spouse son daughter wife husband partner mother father landlord officer consultant midwife hv sw cpn user sender recipient participant interviewer with known goes nickname nicknamed',
  ],
  [GREETING_CUE, 'hi hello dear hey hiya morning afternoon evening welcome hullo hola salaam poor dearest'],
  [
    CLOSING_CUE,
    'thanks thank regards wishes cheers sincerely faithfully ta love best xx x yours warmly warmest respectfully gratefully bw kr',
  ],
  [
    JOB_CUE,
    'social link community senior support practice health wellbeing care nurse manager receptionist gp dr team lead coordinator spw splw slw district mental occupational advice housing project volunteer administrator secretary consultant',
  ],
] as const)
  for (const word of list.split(' ')) CUES.set(word, (CUES.get(word) ?? 0) | bit);

function afterTitle(c: Claims, t: Tokens, i: number): boolean {
  const k = i + 1;
  if (!isWord(t, k) || !isFree(c, k)) return false;
  const gap = gapAt(t, k);
  const dotted = t.text.charAt(t.end[i] ?? 0) === '.' && gap <= STOP;
  if (gap !== SPACE && !dotted && gap !== OPEN) return false;
  const word = wordAt(t, i);
  const soft = SOFT_TITLE.test(word);
  if (has(t, k, TITLE) && !isName(t, k)) return false;
  if (isCapital(t, k)) {
    if (isNobody(t, k) && !isName(t, k)) return false;
    // "Dr Surgery", "Sister Act", "Nurse Practitioner", "Dr. The".
    if (has(t, k, SMALL | PUBLIC_PLACE | ROLE | KIN) && !isName(t, k)) return false;
    if (soft && (gap !== SPACE || (!isName(t, k) && isEnglish(t, k)) || (has(t, k, PLACE) && !isName(t, k))))
      return false;
    if (soft && !isCapital(t, i) && !isName(t, k) && !t.lexicon.hasNames) return false;
    if (word === 'dr' && i > 0 && isCapital(t, i - 1) && isStreetBefore(t, i)) return false;
    if (dotted && gap === STOP && isEnglish(t, k) && !isName(t, k)) return false;
    const last = endOfName(t, c, k, !soft);
    put(c, t, k, last, 'a name after a title', soft ? 'suspected' : 'certain');
    return true;
  }
  // "mrs ahmed", "dr patel": in small letters the word must not be an everyday one.
  if (
    (soft &&
      !(
        isTrusted(t, k) &&
        isOnlyName(t, k) &&
        /^(?:aunt|auntie|aunty|uncle|nan|gran|grandma|father|sister|nurse)$/.test(word)
      )) ||
    gap !== SPACE ||
    lengthAt(t, k) < 2
  )
    return false;
  if (word === 'dr' && !isName(t, k) && isEnglish(t, k)) return false;
  if (!isName(t, k) && (isEnglish(t, k) || has(t, k, PLACE))) return false;
  if (has(t, k, SMALL | SAYS | PERSON_WORD | KIN)) return false;
  if (soft) {
    put(c, t, k, k, 'a name after a title', 'suspected');
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
const isStreetBefore = (t: Tokens, i: number) => t.type[i - 2] === 2 && gapAt(t, i) === SPACE;

/** "SMITH, John (Mr)", "PATEL, Anjali", "O'NEILL Kathleen (Mrs)". */
function banner(c: Claims, t: Tokens, i: number): boolean {
  // "GP WILSON, Claire": an abbreviation in front is no part of it.
  if (isNobody(t, i) || has(t, i, ROLE | HEALTH_NO | RECORD | NUMBER_WORD)) return false;
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
    t.type[i - 1] === 2 ||
    has(t, i - 1, ROLE | TITLE) ||
    c.taken[i - 1] === 1;
  if (!titled) {
    if (gap !== COMMA || isNobody(t, i) || isNobody(t, k) || lengthAt(t, i) < 2) return false;
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

/** Nearest kin: a stranger in small letters behind them is a name. */
const CLOSE_KIN =
  /^(?:mother|mum|mam|mom|mummy|father|dad|daddy|son|daughter|wife|husband|partner|brother|sister|aunt|uncle|nephew|niece|cousin|gran|nan|grandma|grandson|granddaughter|boyfriend|girlfriend|stepson|stepdaughter|hubby|fiance|fiancee)$/;

function afterKin(c: Claims, t: Tokens, i: number, flags: number): void {
  let k = i + 1;
  if (!isWord(t, k) || !isFree(c, k)) return;
  const gap = gapAt(t, k);
  if (
    gap > OPEN ||
    isPossessive(t, i) ||
    (isCapital(t, i) && !opens(t, i) && t.shape[i] !== UPPER && flags & ROLE)
  ) {
    if (gap !== SPACE || !isOnlyName(t, k) || isPossessive(t, i)) return;
  }
  if (wordAt(t, k) === 'called' || wordAt(t, k) === 'named') k++;
  if (has(t, k, TITLE) && !isName(t, k)) return;
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
        put(c, t, k, k, 'initials of a patient', 'suspected');
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
    put(
      c,
      t,
      k,
      last,
      'a name after a word for kin or role',
      t.lexicon.hasNames || flags & KIN ? 'suspected' : 'suspected',
    );
    return;
  }
  if (gap !== SPACE || lengthAt(t, k) < 3) return;
  const listed =
    isOnlyName(t, k) ||
    (isName(t, k) &&
      !has(t, k, SMALL | MONTH | SAYS | PUBLIC_PLACE | PERSON_WORD) &&
      flags & KIN &&
      isSubject(t, k));
  const strange =
    flags & KIN &&
    CLOSE_KIN.test(wordAt(t, i)) &&
    t.lexicon.hasNames &&
    isStranger(t, k) &&
    (isSubject(t, k) || isNameLike(wordAt(t, k)));
  if (!listed && !strange) return;
  put(c, t, k, k, 'a name after a word for kin or role', 'suspected');
}

/** Something is said of it: a verb, a possessive, or the sentence ends. */
const isSubject = (t: Tokens, k: number) =>
  has(t, k + 1, SAYS) || isPossessive(t, k) || gapAt(t, k + 1) >= COMMA;

/** These announce a name even when it is a word: "goes by Spud". */
const OUTRIGHT = /^(?:goes|nickname|nicknamed|aka|alias|known|named)$/;
const STRONG_LABEL =
  /^(?:name|names|surname|forename|firstname|lastname|nok|kin|aka|alias|called|named|known|goes|nickname|nicknamed)$/;

function afterLabel(c: Claims, t: Tokens, i: number, word: string): void {
  let k = i + 1;
  let gap = gapAt(t, k);
  const strong = STRONG_LABEL.test(word);
  // "my name is", "her maiden name was", "name's", "known as".
  if (gap === HYPHEN && wordAt(t, k) === 's') k++;
  if (strong && word !== 'called' && /^(?:is|was|of|as|on|and)$/.test(wordAt(t, k))) {
    if (wordAt(t, k) !== 'is' && wordAt(t, k) !== 'was') return;
    k++;
    gap = SPACE;
  }
  if (word === 'known' || word === 'goes') {
    if (!/^(?:as|by)$/.test(wordAt(t, k))) return;
    k++;
  }
  if (!isWord(t, k) || !isFree(c, k)) return;
  const colon = /^[ \t]*[:=?][ \t]*/.test(t.text.slice(t.end[i], t.start[k]));
  gap = gapAt(t, k);
  if (gap === LINE && !(strong && colon)) return;
  if (has(t, k, TITLE) && !isName(t, k)) return;
  if (!colon && !strong && !/^(?:re|by|with|from|to|cc|fao|attn|gp|known|seen)$/.test(word)) return;
  if (!colon && word === 'name' && gap > COMMA) return;
  if (isCapital(t, k)) {
    if (isNobody(t, k)) return;
    const listed = isName(t, k);
    const plain = isEnglish(t, k) && !listed;
    if (strong && colon) {
      if (has(t, k, SMALL | ROLE | PUBLIC_PLACE) && !listed) return;
    } else if (plain && !(OUTRIGHT.test(word) && !has(t, k, SMALL | ROLE | PUBLIC_PLACE | KIN))) return;
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
    if (isUpper(t, k) && !listed && !(strong && colon)) return;
    const last = endOfName(t, c, k, strong);
    if (isPlaceTail(t, last)) return;
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
  put(c, t, k, last, 'a name after a label', 'suspected');
}

/** "Alexandra Centre", "Tottenham Court Road": what follows makes a place of it. */
export function isPlaceTail(t: Tokens, last: number): boolean {
  return (
    (isCapital(t, last + 1) && gapAt(t, last + 1) === SPACE && has(t, last + 1, PUBLIC_PLACE | STREET)) ||
    (has(t, last, PUBLIC_PLACE | STREET) && !has(t, last, LAST))
  );
}

function afterGreeting(c: Claims, t: Tokens, i: number, word: string): void {
  const k = i + 1;
  const gap = gapAt(t, k);
  if (
    (!opens(t, i) && word !== 'dear' && !/^(?:good|oh|well|ok)$/.test(wordAt(t, i - 1))) ||
    (gap !== SPACE && gap !== COMMA) ||
    !isWord(t, k) ||
    !isFree(c, k)
  )
    return;
  if (has(t, k, TITLE) && !isName(t, k)) return;
  const follows = gapAt(t, k + 1);
  if (isCapital(t, k)) {
    if (!fitsName(t, k) || (has(t, k, PLACE) && !isName(t, k))) return;
    if (gap === COMMA && !isName(t, k)) return;
    const last = endOfName(t, c, k, false);
    put(c, t, k, last, 'a name in a greeting', 'suspected');
    and(c, t, last);
    return;
  }
  if (
    isOnlyName(t, k) ||
    (isName(t, k) && !has(t, k, SMALL) && (follows === COMMA || follows >= STOP)) ||
    (t.lexicon.hasNames && isStranger(t, k) && (follows === COMMA || follows === LINE) && gap === SPACE)
  ) {
    put(c, t, k, k, 'a name in a greeting', 'suspected');
    and(c, t, k);
  }
}

/** "Emma and Josh", "Emma or Josh", "Emma & Josh". */
function and(c: Claims, t: Tokens, last: number): void {
  const k = /^(?:and|or)$/.test(wordAt(t, last + 1))
    ? last + 2
    : t.text.slice(t.end[last], t.start[last + 1]).includes('&') ||
        t.text.slice(t.end[last], t.start[last + 1]) === '/'
      ? last + 1
      : -1;
  if (k < 0 || !isWord(t, k) || !isFree(c, k)) return;
  if (isCapital(t, k) ? fitsName(t, k) : isOnlyName(t, k))
    put(c, t, k, isCapital(t, k) ? endOfName(t, c, k, false) : k, 'a name beside another', 'suspected');
}

/** "Many thanks\nLisa Scott", "Kind regards, Tom", "cheers dave". */
function afterClosing(c: Claims, t: Tokens, i: number): void {
  let k = i + 1;
  // "Thanks again, Tom", "Thank you, Tom", "Thanks so much\nTom", "Thanks in advance, Tom".
  while (
    k < i + 4 &&
    /^(?:again|you|so|much|in|advance|all|everyone|and|regards|wishes|very|x|xx|best|kind|for|now|a|lot|million)$/.test(
      wordAt(t, k),
    ) &&
    gapAt(t, k) <= LINE &&
    isFree(c, k)
  )
    k++;
  if (!isWord(t, k) || !isFree(c, k)) return;
  const gap = gapAt(t, k);
  if (gap === GAP_NONE || (gap > COMMA && gap !== LINE && gap !== END && gap !== STOP && gap < COLON - 3))
    return;
  if (has(t, k, TITLE) && !isName(t, k)) return;
  let last = k;
  if (isCapital(t, k)) {
    if (!fitsName(t, k) && !(t.shape[k] === INITIAL)) return;
    last = endOfName(t, c, k, false);
  } else {
    if (!isName(t, k) && !(t.lexicon.hasNames && isStranger(t, k))) return;
    if (isWord(t, k + 1) && isOnlyName(t, k + 1) && gapAt(t, k + 1) === SPACE) last = k + 1;
  }
  const ends = last + 1 >= t.count || gapAt(t, last + 1) >= COMMA || wordAt(t, last + 1) === 'x';
  const alone = (gap === LINE || gap === COMMA || gap === STOP || gap === END) && ends;
  if (t.shape[k] === INITIAL && last === k) {
    if (alone && gap !== STOP && !/\w/.test(t.text.slice(t.end[k]).slice(0, 2)))
      put(c, t, k, k, 'an initial below a letter', 'suspected');
    return;
  }
  // On its own line below a closing it is a name though it may be a word: "Thanks\nJoy".
  const strange = ends && gap === SPACE && isCapital(t, k) && isStranger(t, k);
  if (
    alone
      ? isName(t, k) || !isEnglish(t, k)
      : strange || (isOnlyName(t, k) && (gap === SPACE || gap === COMMA))
  ) {
    if (has(t, k, PLACE) && !isName(t, k)) return;
    if (!alone && !ends) return;
    put(c, t, k, last, 'a name below a letter', 'suspected');
    and(c, t, last);
  }
}
const GAP_NONE = 0;

/** "They call him Chalky", "everyone calls me Tunde". */
function afterCalling(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (
    !isCapital(t, k) ||
    !isFree(c, k) ||
    gapAt(t, k) !== SPACE ||
    isNobody(t, k) ||
    has(t, k, SMALL | TITLE | MONTH)
  )
    return;
  put(c, t, k, endOfName(t, c, k, false), 'what somebody is called', 'suspected');
}

/** "Can you ring me? - Dot": a dash and a first name end the message or its line. */
function afterDash(c: Claims, t: Tokens, i: number): void {
  if (
    !isFree(c, i) ||
    !has(t, i, FIRST) ||
    has(t, i, MONTH | TITLE) ||
    (i + 1 < t.count && gapAt(t, i + 1) !== LINE)
  )
    return;
  put(c, t, i, i, 'a name that ends a message', 'suspected');
}

/** "Lisa Scott\nSocial Prescriber": a line of capitals above a line that is a job. */
function beforeJob(c: Claims, t: Tokens, i: number): void {
  let first = i - 1;
  while (
    first >= 0 &&
    i - first <= 3 &&
    isWord(t, first) &&
    isCapital(t, first) &&
    isFree(c, first) &&
    gapAt(t, first) === SPACE
  )
    first--;
  if (
    first < 0 ||
    i - first > 3 ||
    !isWord(t, first) ||
    !isFree(c, first) ||
    !isCapital(t, first) ||
    gapAt(t, first) !== LINE
  )
    return;
  if (!isCapital(t, i)) return;
  if (i - first === 1 && !isName(t, first)) return;
  for (let k = first; k < i; k++)
    if (!fitsName(t, k) || (isTrusted(t, k) === false && has(t, k, PUBLIC_PLACE) && !has(t, k, LAST))) return;
  put(c, t, first, i - 1, 'a name above a job', 'suspected');
}

export { CAPITAL };
