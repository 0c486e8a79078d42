// Names of no list that their place in the sentence tells: "friend from church Ottoline", "– Ottoline to take", "Present: BK, TM, LO", "Eun-ji Baek".
// It runs over capitals only, and everything found here is suspected.
import { type Claims, isFree } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  PLACE,
  PUBLIC_PLACE,
  ROLE,
  SMALL,
  STREET,
} from '#shared/stripping/lexicon.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  DASH,
  endAt,
  flagsAt,
  gapAt,
  HYPHEN,
  has,
  isCapital,
  isDigits,
  isWord,
  LINE,
  LOWER,
  lengthAt,
  SPACE,
  STOP,
  shapeAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { put } from './name-span.ts';
import { ASKING, SEATED } from './seats.ts';
import { loud } from './sights.ts';
import { THEN } from './small-strangers.ts';
import { fitsName, isEnglish, isName, isNobody, isPossessive, isStranger } from './word-sense.ts';

const WHY = 'a name by its place in the sentence';
const NO_NAME = SMALL | MONTH | NEVER | PUBLIC_PLACE | STREET | ROLE | KIN;

export function findTold(c: Claims, t: Tokens): void {
  for (const i of loud) {
    if (i < 0) break;
    if (!isFree(c, i)) continue;
    const shape = shapeAt(t, i);
    if (shape === UPPER) {
      if (gapAt(t, i) === COLON) initialsRow(c, t, i);
      continue;
    }
    if (shape !== CAPITAL) continue;
    if (gapAt(t, i + 1) === HYPHEN && shapeAt(t, i + 1) === LOWER) {
      const last = endOfSyllables(c, t, i);
      if (last >= 0) {
        put(c, t, i, last, WHY);
        continue;
      }
    }
    if (has(t, i, MONTH)) {
      if (withMonth(t, i) || isHere(t, i)) put(c, t, i, i, SEATED);
      continue;
    }
    if (has(t, i, NO_NAME) || isNobody(t, i)) continue;
    if (isHere(t, i)) put(c, t, i, i, SEATED);
    else if (fromSomewhere(t, i) || isTasked(t, i) || isHailed(t, i) || isSought(t, i)) put(c, t, i, i, WHY);
    else if (isFormFor(t, i)) put(c, t, i, i + 1, WHY);
  }
}

/** "Jan's off sick", "grace is on the phone", "Angel on reception says", "May from next door takes her": who works or lives near. */
export const isHere = (t: Tokens, i: number): boolean =>
  has(t, i, FIRST) &&
  /^(?:(?:'?| i)s (?:(?:off|away)\b(?! the)|on (?:a\/?l|leave|hol|the (?:ph|fo)|lunch))| (?:on|from) (?:(?:the|her|his|next|front) ){0,2}(?:reception|desk|door|church|switchboard|upstairs|downstairs)\b)/.test(
    t.lower.slice(endAt(t, i), endAt(t, i) + 30),
  );

const KNOWN_FROM = asked(
  'church|work|school|college|uni|upstairs|downstairs|gym|choir|mosque|temple|chapel|bingo|playgroup|rehab|prison|hospital|group|club|nursery|dialysis|football|abroad|home|town',
);

/** "friend from church Ottoline", "mate from work Kazimir": a person, where one knows them from, a name. */
function fromSomewhere(t: Tokens, i: number): boolean {
  if (gapAt(t, i) > COMMA || !KNOWN_FROM.at(t, i - 1)) return false;
  let k = i - 2;
  if (/^(?:the|her|his|my|their|next)$/.test(wordAt(t, k))) k--;
  return (
    /^(?:from|at|of)$/.test(wordAt(t, k)) && has(t, k - 1, KIN | ROLE) && fitsName(t, i) && !has(t, i, PLACE)
  );
}

const TASK = asked(
  'take|bring|call|chase|ring|send|email|ask|check|collect|attend|contact|visit|book|refer|follow|confirm|complete|let|get|make|speak|arrange|update|find|help|look|pick|drop|text|phone|write|see|review|join|go|discuss|organise|action|cook|sign|apply|fetch|drive|meet|tell|liaise|support|accompany|feed|do',
);

/** "coffee morning Thurs – Ottoline to take": at the head of a task. */
function isTasked(t: Tokens, i: number): boolean {
  if (wordAt(t, i + 1) !== 'to' || gapAt(t, i + 1) !== SPACE || !TASK.at(t, i + 2)) return false;
  const gap = gapAt(t, i);
  if (gap < DASH && gap !== COMMA) return false;
  return lengthAt(t, i) > 2 && (isStranger(t, i) || (isName(t, i) && !has(t, i, COMMON)));
}

/** "Kel, can you ring?", "Col – the council has written": who is spoken to opens the message. */
function isHailed(t: Tokens, i: number): boolean {
  if (i > 0 && gapAt(t, i) !== LINE) return false;
  const named = isStranger(t, i) || (has(t, i, FIRST) && !has(t, i, COMMON));
  if (!named || lengthAt(t, i) > 9) return false;
  if (gapAt(t, i + 1) === COMMA)
    return (
      ASKING.at(t, i + 1) && /^(?:you|u|we|anyone|there|someone|let|ring|call|chase)$/.test(wordAt(t, i + 2))
    );
  // "Tam do u have a spare".
  if (gapAt(t, i + 1) === SPACE) return ASKING.at(t, i + 1) && /^(?:u|you)$/.test(wordAt(t, i + 2));
  return (
    gapAt(t, i + 1) === DASH &&
    lengthAt(t, i) < 6 &&
    shapeAt(t, i + 1) === LOWER &&
    (/^(?:can|could|please|any|did|are|have|just|i've|i'm)$/.test(wordAt(t, i + 1)) ||
      (/^(?:the|s?he|her|his|this|pt)$/.test(wordAt(t, i + 1)) &&
        /\b(?:can|could|please|will) (?:you|u)\b/.test(t.lower.slice(endAt(t, i), endAt(t, i) + 400))))
  );
}

const RING = asked('ring|phone|remind|chase|cover');
/** "ring Kel,", "chase Ottoline about": whom one rings. */
function isSought(t: Tokens, i: number): boolean {
  if (gapAt(t, i) !== SPACE || !RING.at(t, i - 1) || !isStranger(t, i)) return false;
  return gapAt(t, i + 1) === COMMA || gapAt(t, i + 1) >= STOP || THEN.at(t, i + 1);
}

/** "I'm with May this afternoon". */
const withMonth = (t: Tokens, i: number) =>
  has(t, i, FIRST) &&
  wordAt(t, i - 1) === 'with' &&
  gapAt(t, i) === SPACE &&
  (/^(?:today|tomorrow|tonight|now|again)$/.test(wordAt(t, i + 1)) ||
    (wordAt(t, i + 1) === 'this' && /^(?:morning|afternoon|evening|week)$/.test(wordAt(t, i + 2))));

/** "the consent form for Rose Green": both words may be others, what is for them may not. */
const isFormFor = (t: Tokens, i: number) =>
  wordAt(t, i - 1) === 'for' &&
  gapAt(t, i) === SPACE &&
  /^(?:form|letter|appointment|notes|prescription|assessment|application|plan|record|results|parcel|referral)$/.test(
    wordAt(t, i - 2),
  ) &&
  has(t, i, FIRST) &&
  shapeAt(t, i + 1) === CAPITAL &&
  gapAt(t, i + 1) === SPACE &&
  has(t, i + 1, LAST) &&
  !has(t, i + 1, PUBLIC_PLACE) &&
  !isPossessive(t, i) &&
  !isCapital(t, i + 2) &&
  !has(t, i + 2, PUBLIC_PLACE);

const ROW_LABEL = asked(
  'present|apologies|attendees|attending|attendance|absent|chair|minutes|invited|allocated|panel|circulation|distribution|mdt|huddle',
);

/** "Present: BK, TM, LO": initials in a row behind the label of a meeting; roles and services in it stay. */
function initialsRow(c: Claims, t: Tokens, i: number): void {
  if (!ROW_LABEL.at(t, i - 1)) return;
  const row: number[] = [];
  let k = i;
  for (
    ;
    isWord(t, k) &&
    shapeAt(t, k) === UPPER &&
    lengthAt(t, k) <= (wordAt(t, i - 1).length < 4 ? 2 : 3) &&
    (k === i || gapAt(t, k) === COMMA || gapAt(t, k) === SPACE);
    k++
  )
    if (isFree(c, k) && (flagsAt(t, k) & ~(FIRST | LAST)) === 0 && !isEnglish(t, k)) row.push(k);
  if (row.length < 2) return;
  for (const at of row) put(c, t, at, at, 'the initials of somebody');
}

const SYLLABLE = /^[bcdfghjklmnpqrstwxyz]{0,2}y?[aeiouw]{1,3}(?:ng|n|k|m|l|p|t|h|i|o|u)?$/;
const isFamily = (t: Tokens, i: number) => has(t, i, LAST) || isStranger(t, i);

/** "Eun-ji Baek", "Baek Eun-ji": two syllables of which the second is small, beside a family's name, or both of no language that is written here. */
function endOfSyllables(c: Claims, t: Tokens, i: number): number {
  const k = i + 1;
  if (lengthAt(t, i) > 5 || lengthAt(t, k) > 5 || t.text.charAt(endAt(t, i)) !== '-') return -1;
  // "Drop-in Lin", "Sit-up": words of every day.
  if (has(t, k, SMALL | COMMON)) return -1;
  if (!SYLLABLE.test(wordAt(t, i)) || !SYLLABLE.test(wordAt(t, k)) || !isFree(c, k) || isDigits(t, k))
    return -1;
  const after = k + 1;
  const joined =
    gapAt(t, after) === SPACE && shapeAt(t, after) === CAPITAL && isFree(c, after) && !isPossessive(t, k);
  if (joined && isFamily(t, after)) return after;
  const family = gapAt(t, i) === SPACE && isCapital(t, i - 1) && isFamily(t, i - 1);
  if (family) return k;
  if (isEnglish(t, i) || isEnglish(t, k) || has(t, i, PLACE)) return -1;
  return k;
}
