// Names where letters and messages have them: greeting, closing, above a job, after a dash, "they call him Chalky".
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  BRAND,
  FIRST,
  KIN,
  LAST,
  MONTH,
  PARTICLE,
  PERSON_WORD,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SMALL,
  STREET,
  TITLE,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  END,
  endAt,
  gapAt,
  has,
  INITIAL,
  isCapital,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  SPACE,
  STOP,
  shapeAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { endOfName, put } from './name-span.ts';
import {
  fitsName,
  isEnglish,
  isName,
  isNobody,
  isOnlyName,
  isStranger,
  isTrusted,
  opens,
  signsBetween,
} from './word-sense.ts';

/** "Hi love,", "Dear Blue Badge office". */
const FOND = asked('love|duck|hun|hen|pet|petal|flower|chick|babe|mate|pal|blue|lovely');

export function afterGreeting(c: Claims, t: Tokens, i: number, word: string): void {
  const k = i + 1;
  const gap = gapAt(t, k);
  if (
    (!opens(t, i) && word !== 'dear' && !/^(?:good|oh|well|ok)$/.test(wordAt(t, i - 1))) ||
    (gap !== SPACE && gap !== COMMA) ||
    !isWord(t, k) ||
    !isFree(c, k)
  )
    return;
  if ((has(t, k, TITLE) && !isName(t, k)) || FOND.at(t, k)) return;
  const follows = gapAt(t, k + 1);
  if (isCapital(t, k)) {
    if (!fitsName(t, k) || (has(t, k, PLACE) && !isName(t, k))) return;
    if (gap === COMMA && !isName(t, k)) return;
    const last = endOfName(t, c, k, false);
    put(c, t, k, last, 'a name in a greeting');
    and(c, t, last);
    return;
  }
  if (
    isOnlyName(t, k) ||
    (isName(t, k) && !has(t, k, SMALL) && (follows === COMMA || follows >= STOP)) ||
    (t.lexicon.hasNames && isStranger(t, k) && (follows === COMMA || follows === LINE) && gap === SPACE)
  ) {
    put(c, t, k, k, 'a name in a greeting');
    and(c, t, k);
  }
}

/** "Emma and Josh", "Emma or Josh", "Emma & Josh". */
function and(c: Claims, t: Tokens, last: number): void {
  const k = /^(?:and|or)$/.test(wordAt(t, last + 1))
    ? last + 2
    : signsBetween(t, last, last + 1).includes('&') || signsBetween(t, last, last + 1) === '/'
      ? last + 1
      : -1;
  if (k < 0 || !isWord(t, k) || !isFree(c, k)) return;
  if (isCapital(t, k) ? fitsName(t, k) : isOnlyName(t, k))
    put(c, t, k, isCapital(t, k) ? endOfName(t, c, k, false) : k, 'a name beside another');
}

const AGAIN = asked(
  'again|you|so|much|in|advance|all|everyone|and|regards|wishes|very|x|xx|best|kind|for|now|a|lot|million',
);

/** "Many thanks\nLisa Scott", "Kind regards, Tom", "cheers dave". */
export function afterClosing(c: Claims, t: Tokens, i: number): void {
  let k = i + 1;
  // "Thanks again, Tom", "Thank you, Tom", "Thanks so much\nTom", "Thanks in advance, Tom".
  while (k < i + 4 && AGAIN.at(t, k) && gapAt(t, k) <= LINE && isFree(c, k)) k++;
  if (!isWord(t, k) || !isFree(c, k)) return;
  const gap = gapAt(t, k);
  if (gap === GAP_NONE || (gap > COMMA && gap !== LINE && gap !== END && gap !== STOP && gap < COLON - 3))
    return;
  if (has(t, k, TITLE) && !isName(t, k)) return;
  let last = k;
  if (isCapital(t, k)) {
    if (gap === LINE && isLineOfTwo(t, k) && isFree(c, k + 1)) {
      put(c, t, k, k + 1, 'a name below a letter');
      return;
    }
    if (!fitsName(t, k) && !(shapeAt(t, k) === INITIAL)) return;
    last = endOfName(t, c, k, false);
  } else {
    if (!isName(t, k) && !(t.lexicon.hasNames && isStranger(t, k))) return;
    if ((isOnlyName(t, k + 1) || isStranger(t, k + 1)) && gapAt(t, k + 1) === SPACE && lengthAt(t, k + 1) > 1)
      last = k + 1;
  }
  const ends = last + 1 >= t.count || gapAt(t, last + 1) >= COMMA || wordAt(t, last + 1) === 'x';
  const alone = (gap === LINE || gap === COMMA || gap === STOP || gap === END) && ends;
  if (shapeAt(t, k) === INITIAL && last === k) {
    // "Cheers H" at the end of all, "Thanks R x".
    const last =
      gap === SPACE &&
      !/^[ai]$/.test(wordAt(t, k)) &&
      (k + 1 >= t.count || /^ xx?$/.test(t.text.slice(endAt(t, k))));
    if (last || (alone && gap !== STOP && !/\w/.test(t.text.slice(endAt(t, k)).slice(0, 2))))
      put(c, t, k, k, 'an initial below a letter');
    return;
  }
  // On its own line below a closing it is a name though it may be a word: "Thanks\nJoy".
  const strange =
    ends &&
    gap === SPACE &&
    (isCapital(t, k) || /^(?:all|everyone)$/.test(wordAt(t, k - 1))) &&
    isStranger(t, k);
  if (
    alone
      ? isName(t, k) || !isEnglish(t, k)
      : strange ||
        (isOnlyName(t, k) && (gap === SPACE || gap === COMMA)) ||
        // "new number is 07700 900845 ta jade": it ends all.
        (gap === SPACE && k + 1 >= t.count && has(t, k, FIRST) && !has(t, k, MONTH | SMALL))
  ) {
    if (has(t, k, PLACE) && !isName(t, k)) return;
    if (!alone && !ends) return;
    put(c, t, k, last, 'a name below a letter');
    and(c, t, last);
  }
}
const GAP_NONE = 0;

const NO_LINE = KIN | ROLE | PUBLIC_PLACE | TITLE | BRAND | STREET | PLACE;

/** "Kind regards,\nDung Mac\n", "Huong Do": a whole line of two capitals of which one is a name or no word. */
const isLineOfTwo = (t: Tokens, k: number): boolean =>
  isCapital(t, k + 1) &&
  gapAt(t, k + 1) === SPACE &&
  gapAt(t, k + 2) === LINE &&
  !has(t, k, SMALL | NO_LINE) &&
  (!has(t, k + 1, NO_LINE) || has(t, k + 1, LAST)) &&
  (isName(t, k) ||
    isStranger(t, k) ||
    isOnlyName(t, k + 1) ||
    isStranger(t, k + 1) ||
    has(t, k + 1, PARTICLE));

/** "call him later": when, not what. */
const LATER = asked(
  'back|later|today|tomorrow|tonight|asap|again|soon|first|pls|please|anytime|monday|tuesday|wednesday|thursday|friday|weekly|daily|urgently|directly|separately|instead|yesterday|once|twice|names?|mornings?|afternoons?|liar|lazy|stupid|mad',
);

/** "They call him Chalky", "everyone calls me Tunde". */
export function afterCalling(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  // "he said call him sparky": in small letters only where somebody says so and the clause ends.
  if (
    shapeAt(t, k) === LOWER &&
    isWord(t, k) &&
    isFree(c, k) &&
    (k + 1 >= t.count || gapAt(t, k + 1) >= COMMA) &&
    /^(?:said|says|they|everyone|everybody|people|just|we|to|all|friends|mates|family|always|can|please)$/.test(
      wordAt(t, i - 2),
    ) &&
    !has(t, k, SMALL | PERSON_WORD | KIN) &&
    !LATER.at(t, k)
  ) {
    put(c, t, k, k, 'what somebody is called');
    return;
  }
  if (
    !isCapital(t, k) ||
    !isFree(c, k) ||
    (gapAt(t, k) !== SPACE && !/^ ['"]$/.test(signsBetween(t, i, k))) ||
    isNobody(t, k) ||
    has(t, k, SMALL | TITLE | MONTH)
  )
    return;
  put(c, t, k, endOfName(t, c, k, false), 'what somebody is called');
}

/** "Everyone knows him as Nobby", in small letters where the clause ends. */
export function knownAs(c: Claims, t: Tokens, k: number): void {
  if (
    !isWord(t, k) ||
    !isFree(c, k) ||
    gapAt(t, k) > SPACE ||
    isNobody(t, k) ||
    has(t, k, SMALL | TITLE | MONTH | KIN | PERSON_WORD)
  )
    return;
  if (!isCapital(t, k) && k + 1 < t.count && gapAt(t, k + 1) < COMMA) return;
  put(c, t, k, isCapital(t, k) ? endOfName(t, c, k, false) : k, 'what somebody is called');
}

/** "I'm Aderonke, started Monday", "It's Jonty from the surgery": somebody says who they are. */
export function afterSelf(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (shapeAt(t, k) !== CAPITAL || !isFree(c, k) || gapAt(t, k) !== SPACE || has(t, k, TITLE | MONTH | PLACE))
    return;
  const isMe = /^i'?m$/.test(wordAt(t, i)) || (wordAt(t, i) === 'am' && wordAt(t, i - 1) === 'i');
  // "It's Jonty from": of things too, so that only a name that somebody comes from counts.
  const isHere =
    /^(?:it's|its|this's)$/.test(wordAt(t, i)) || (wordAt(t, i) === 'is' && wordAt(t, i - 1) === 'this');
  if (!isMe && !(isHere && /^(?:from|here|speaking|calling|at|again|the)$/.test(wordAt(t, k + 1)))) return;
  if (!isOnlyName(t, k) && !(isName(t, k) && has(t, k, FIRST) && gapAt(t, k + 1) >= COMMA)) {
    // "I'm Glaswegian": peoples have endings of their own.
    if (!t.lexicon.hasNames || !isStranger(t, k) || /(?:ian|ish|ese|er|ist|i)$/.test(wordAt(t, k))) return;
    if (gapAt(t, k + 1) < COMMA && !/^(?:from|and|the|here|your|one|calling|at)$/.test(wordAt(t, k + 1)))
      return;
  }
  put(c, t, k, endOfName(t, c, k, false), 'a name somebody gives as their own');
}

/** "Can you ring me? - Dot": a dash and a first name end the message or its line. */
export function afterDash(c: Claims, t: Tokens, i: number): void {
  if (
    !isFree(c, i) ||
    !has(t, i, FIRST) ||
    has(t, i, MONTH | TITLE) ||
    (i + 1 < t.count && gapAt(t, i + 1) !== LINE)
  )
    return;
  put(c, t, i, i, 'a name that ends a message');
}

/** "Lisa Scott\nSocial Prescriber": a line of capitals above a line that is a job. */
export function beforeJob(c: Claims, t: Tokens, i: number): void {
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
  put(c, t, first, i - 1, 'a name above a job');
}
