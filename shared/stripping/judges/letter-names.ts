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
  INITIAL,
  LINE,
  LOWER,
  SPACE,
  STOP,
  type Tokens,
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
  const gap = t.gap(k);
  if (
    (!opens(t, i) && word !== 'dear' && !/^(?:good|oh|well|ok)$/.test(t.word(i - 1))) ||
    (gap !== SPACE && gap !== COMMA) ||
    !t.isWord(k) ||
    !isFree(c, k)
  )
    return;
  if ((t.has(k, TITLE) && !isName(t, k)) || FOND.at(t, k)) return;
  const follows = t.gap(k + 1);
  if (t.isLoud(k)) {
    if (!fitsName(t, k) || (t.has(k, PLACE) && !isName(t, k))) return;
    if (gap === COMMA && !isName(t, k)) return;
    const last = endOfName(t, c, k, false);
    put(c, t, k, last, 'a name in a greeting');
    and(c, t, last);
    return;
  }
  if (
    isOnlyName(t, k) ||
    (isName(t, k) && !t.has(k, SMALL) && (follows === COMMA || follows >= STOP)) ||
    (t.lexicon.hasNames && isStranger(t, k) && (follows === COMMA || follows === LINE) && gap === SPACE)
  ) {
    put(c, t, k, k, 'a name in a greeting');
    and(c, t, k);
  }
}

/** "Emma and Josh", "Emma or Josh", "Emma & Josh". */
function and(c: Claims, t: Tokens, last: number): void {
  const k = /^(?:and|or)$/.test(t.word(last + 1))
    ? last + 2
    : signsBetween(t, last, last + 1).includes('&') || signsBetween(t, last, last + 1) === '/'
      ? last + 1
      : -1;
  if (k < 0 || !t.isWord(k) || !isFree(c, k)) return;
  if (t.isLoud(k) ? fitsName(t, k) : isOnlyName(t, k))
    put(c, t, k, t.isLoud(k) ? endOfName(t, c, k, false) : k, 'a name beside another');
}

const AGAIN = asked(
  'again|you|so|much|in|advance|all|everyone|and|regards|wishes|very|x|xx|best|kind|for|now|a|lot|million',
);

/** "Many thanks\nLisa Scott", "Kind regards, Tom", "cheers dave". */
export function afterClosing(c: Claims, t: Tokens, i: number): void {
  let k = i + 1;
  // "Thanks again, Tom", "Thank you, Tom", "Thanks so much\nTom", "Thanks in advance, Tom".
  while (k < i + 4 && AGAIN.at(t, k) && t.gap(k) <= LINE && isFree(c, k)) k++;
  if (!t.isWord(k) || !isFree(c, k)) return;
  const gap = t.gap(k);
  if (gap === GAP_NONE || (gap > COMMA && gap !== LINE && gap !== END && gap !== STOP && gap < COLON - 3))
    return;
  if (t.has(k, TITLE) && !isName(t, k)) return;
  let last = k;
  if (t.isLoud(k)) {
    if (gap === LINE && isLineOfTwo(t, k) && isFree(c, k + 1)) {
      put(c, t, k, k + 1, 'a name below a letter');
      return;
    }
    if (!fitsName(t, k) && !(t.shape(k) === INITIAL)) return;
    last = endOfName(t, c, k, false);
  } else {
    if (!isName(t, k) && !(t.lexicon.hasNames && isStranger(t, k))) return;
    if ((isOnlyName(t, k + 1) || isStranger(t, k + 1)) && t.gap(k + 1) === SPACE && t.size(k + 1) > 1)
      last = k + 1;
  }
  const ends = last + 1 >= t.count || t.gap(last + 1) >= COMMA || t.word(last + 1) === 'x';
  const alone = (gap === LINE || gap === COMMA || gap === STOP || gap === END) && ends;
  if (t.shape(k) === INITIAL && last === k) {
    // "Cheers H" at the end of all, "Thanks R x".
    const last =
      gap === SPACE &&
      !/^[ai]$/.test(t.word(k)) &&
      (k + 1 >= t.count || /^ xx?$/.test(t.text.slice(t.end(k))));
    if (last || (alone && gap !== STOP && !/\w/.test(t.text.slice(t.end(k)).slice(0, 2))))
      put(c, t, k, k, 'an initial below a letter');
    return;
  }
  // On its own line below a closing it is a name though it may be a word: "Thanks\nJoy".
  const strange =
    ends && gap === SPACE && (t.isLoud(k) || /^(?:all|everyone)$/.test(t.word(k - 1))) && isStranger(t, k);
  if (
    alone
      ? isName(t, k) || !isEnglish(t, k)
      : strange ||
        (isOnlyName(t, k) && (gap === SPACE || gap === COMMA)) ||
        // "new number is 07700 900845 ta jade": it ends all.
        (gap === SPACE && k + 1 >= t.count && t.has(k, FIRST) && !t.has(k, MONTH | SMALL))
  ) {
    if (t.has(k, PLACE) && !isName(t, k)) return;
    if (!alone && !ends) return;
    put(c, t, k, last, 'a name below a letter');
    and(c, t, last);
  }
}
const GAP_NONE = 0;

const NO_LINE = KIN | ROLE | PUBLIC_PLACE | TITLE | BRAND | STREET | PLACE;

/** "Kind regards,\nDung Mac\n", "Huong Do": a whole line of two capitals of which one is a name or no word. */
const isLineOfTwo = (t: Tokens, k: number): boolean =>
  t.isLoud(k + 1) &&
  t.gap(k + 1) === SPACE &&
  t.gap(k + 2) === LINE &&
  !t.has(k, SMALL | NO_LINE) &&
  (!t.has(k + 1, NO_LINE) || t.has(k + 1, LAST)) &&
  (isName(t, k) ||
    isStranger(t, k) ||
    isOnlyName(t, k + 1) ||
    isStranger(t, k + 1) ||
    t.has(k + 1, PARTICLE));

/** "call him later": when, not what. */
const LATER = asked(
  'back|later|today|tomorrow|tonight|asap|again|soon|first|pls|please|anytime|monday|tuesday|wednesday|thursday|friday|weekly|daily|urgently|directly|separately|instead|yesterday|once|twice|names?|mornings?|afternoons?|liar|lazy|stupid|mad',
);

/** "They call him Chalky", "everyone calls me Tunde". */
export function afterCalling(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  // "he said call him sparky": in small letters only where somebody says so and the clause ends.
  if (
    t.shape(k) === LOWER &&
    t.isWord(k) &&
    isFree(c, k) &&
    (k + 1 >= t.count || t.gap(k + 1) >= COMMA) &&
    /^(?:said|says|they|everyone|everybody|people|just|we|to|all|friends|mates|family|always|can|please)$/.test(
      t.word(i - 2),
    ) &&
    !t.has(k, SMALL | PERSON_WORD | KIN) &&
    !LATER.at(t, k)
  ) {
    put(c, t, k, k, 'what somebody is called');
    return;
  }
  if (
    !t.isLoud(k) ||
    !isFree(c, k) ||
    (t.gap(k) !== SPACE && !/^ ['"]$/.test(signsBetween(t, i, k))) ||
    isNobody(t, k) ||
    t.has(k, SMALL | TITLE | MONTH)
  )
    return;
  put(c, t, k, endOfName(t, c, k, false), 'what somebody is called');
}

/** "Everyone knows him as Nobby", in small letters where the clause ends. */
export function knownAs(c: Claims, t: Tokens, k: number): void {
  if (
    !t.isWord(k) ||
    !isFree(c, k) ||
    t.gap(k) > SPACE ||
    isNobody(t, k) ||
    t.has(k, SMALL | TITLE | MONTH | KIN | PERSON_WORD)
  )
    return;
  if (!t.isLoud(k) && k + 1 < t.count && t.gap(k + 1) < COMMA) return;
  put(c, t, k, t.isLoud(k) ? endOfName(t, c, k, false) : k, 'what somebody is called');
}

/** "I'm Aderonke, started Monday", "It's Jonty from the surgery": somebody says who they are. */
export function afterSelf(c: Claims, t: Tokens, i: number): void {
  const k = i + 1;
  if (t.shape(k) !== CAPITAL || !isFree(c, k) || t.gap(k) !== SPACE || t.has(k, TITLE | MONTH | PLACE))
    return;
  const isMe = /^i'?m$/.test(t.word(i)) || (t.word(i) === 'am' && t.word(i - 1) === 'i');
  // "It's Jonty from": of things too, so that only a name that somebody comes from counts.
  const isHere = /^(?:it's|its|this's)$/.test(t.word(i)) || (t.word(i) === 'is' && t.word(i - 1) === 'this');
  if (!isMe && !(isHere && /^(?:from|here|speaking|calling|at|again|the)$/.test(t.word(k + 1)))) return;
  if (!isOnlyName(t, k) && !(isName(t, k) && t.has(k, FIRST) && t.gap(k + 1) >= COMMA)) {
    // "I'm Glaswegian": peoples have endings of their own.
    if (!t.lexicon.hasNames || !isStranger(t, k) || /(?:ian|ish|ese|er|ist|i)$/.test(t.word(k))) return;
    if (t.gap(k + 1) < COMMA && !/^(?:from|and|the|here|your|one|calling|at)$/.test(t.word(k + 1))) return;
  }
  put(c, t, k, endOfName(t, c, k, false), 'a name somebody gives as their own');
}

/** "Can you ring me? - Dot": a dash and a first name end the message or its line. */
export function afterDash(c: Claims, t: Tokens, i: number): void {
  if (
    !isFree(c, i) ||
    !t.has(i, FIRST) ||
    t.has(i, MONTH | TITLE) ||
    (i + 1 < t.count && t.gap(i + 1) !== LINE)
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
    t.isWord(first) &&
    t.isLoud(first) &&
    isFree(c, first) &&
    t.gap(first) === SPACE
  )
    first--;
  if (
    first < 0 ||
    i - first > 3 ||
    !t.isWord(first) ||
    !isFree(c, first) ||
    !t.isLoud(first) ||
    t.gap(first) !== LINE
  )
    return;
  if (!t.isLoud(i)) return;
  if (i - first === 1 && !isName(t, first)) return;
  for (let k = first; k < i; k++)
    if (!fitsName(t, k) || (isTrusted(t, k) === false && t.has(k, PUBLIC_PLACE) && !t.has(k, LAST))) return;
  put(c, t, first, i - 1, 'a name above a job');
}
