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
  HYPHEN,
  LINE,
  LOWER,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
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
    const shape = t.shape(i);
    if (shape === UPPER) {
      if (t.gap(i) === COLON) initialsRow(c, t, i);
      continue;
    }
    if (shape !== CAPITAL) continue;
    if (t.gap(i + 1) === HYPHEN && t.shape(i + 1) === LOWER) {
      const last = endOfSyllables(c, t, i);
      if (last >= 0) {
        put(c, t, i, last, WHY);
        continue;
      }
    }
    if (t.has(i, MONTH)) {
      if (withMonth(t, i) || isHere(t, i)) put(c, t, i, i, SEATED);
      continue;
    }
    if (t.has(i, NO_NAME) || isNobody(t, i)) continue;
    if (isHere(t, i)) put(c, t, i, i, SEATED);
    else if (fromSomewhere(t, i) || isTasked(t, i) || isHailed(t, i) || isSought(t, i)) put(c, t, i, i, WHY);
    else if (isFormFor(t, i)) put(c, t, i, i + 1, WHY);
  }
}

const HERE = asked('s|is|on|from');

/** "Jan's off sick", "grace is on the phone", "Angel on reception says", "May from next door takes her": who works or lives near. */
export const isHere = (t: Tokens, i: number): boolean =>
  t.has(i, FIRST) &&
  HERE.at(t, i + 1) &&
  /^(?:(?:'?| i)s (?:(?:off|away)\b(?! the)|on (?:a\/?l|leave|hol|the (?:ph|fo)|lunch))| (?:on|from) (?:(?:the|her|his|next|front) ){0,2}(?:reception|desk|door|church|switchboard|upstairs|downstairs)\b)/.test(
    t.lower.slice(t.end(i), t.end(i) + 30),
  );

const KNOWN_FROM = asked(
  'church|work|school|college|uni|upstairs|downstairs|gym|choir|mosque|temple|chapel|bingo|playgroup|rehab|prison|hospital|group|club|nursery|dialysis|football|abroad|home|town',
);

/** "friend from church Ottoline", "mate from work Kazimir": a person, where one knows them from, a name. */
function fromSomewhere(t: Tokens, i: number): boolean {
  if (t.gap(i) > COMMA || !KNOWN_FROM.at(t, i - 1)) return false;
  let k = i - 2;
  if (/^(?:the|her|his|my|their|next)$/.test(t.word(k))) k--;
  return /^(?:from|at|of)$/.test(t.word(k)) && t.has(k - 1, KIN | ROLE) && fitsName(t, i) && !t.has(i, PLACE);
}

const TASK = asked(
  'take|bring|call|chase|ring|send|email|ask|check|collect|attend|contact|visit|book|refer|follow|confirm|complete|let|get|make|speak|arrange|update|find|help|look|pick|drop|text|phone|write|see|review|join|go|discuss|organise|action|cook|sign|apply|fetch|drive|meet|tell|liaise|support|accompany|feed|do',
);

/** "coffee morning Thurs – Ottoline to take": at the head of a task. */
function isTasked(t: Tokens, i: number): boolean {
  if (t.word(i + 1) !== 'to' || t.gap(i + 1) !== SPACE || !TASK.at(t, i + 2)) return false;
  const gap = t.gap(i);
  if (gap < DASH && gap !== COMMA) return false;
  return t.size(i) > 2 && (isStranger(t, i) || (isName(t, i) && !t.has(i, COMMON)));
}

/** "Kel, can you ring?", "Col – the council has written": who is spoken to opens the message. */
function isHailed(t: Tokens, i: number): boolean {
  if (i > 0 && t.gap(i) !== LINE) return false;
  const named = isStranger(t, i) || (t.has(i, FIRST) && !t.has(i, COMMON));
  if (!named || t.size(i) > 9) return false;
  if (t.gap(i + 1) === COMMA)
    return (
      ASKING.at(t, i + 1) && /^(?:you|u|we|anyone|there|someone|let|ring|call|chase)$/.test(t.word(i + 2))
    );
  // "Tam do u have a spare".
  if (t.gap(i + 1) === SPACE) return ASKING.at(t, i + 1) && /^(?:u|you)$/.test(t.word(i + 2));
  return (
    t.gap(i + 1) === DASH &&
    t.size(i) < 6 &&
    t.shape(i + 1) === LOWER &&
    (/^(?:can|could|please|any|did|are|have|just|i've|i'm)$/.test(t.word(i + 1)) ||
      (/^(?:the|s?he|her|his|this|pt)$/.test(t.word(i + 1)) &&
        /\b(?:can|could|please|will) (?:you|u)\b/.test(t.lower.slice(t.end(i), t.end(i) + 400))))
  );
}

const RING = asked('ring|phone|remind|chase|cover');
/** "ring Kel,", "chase Ottoline about": whom one rings. */
function isSought(t: Tokens, i: number): boolean {
  if (t.gap(i) !== SPACE || !RING.at(t, i - 1) || !isStranger(t, i)) return false;
  return t.gap(i + 1) === COMMA || t.gap(i + 1) >= STOP || THEN.at(t, i + 1);
}

/** "I'm with May this afternoon". */
const withMonth = (t: Tokens, i: number) =>
  t.has(i, FIRST) &&
  t.word(i - 1) === 'with' &&
  t.gap(i) === SPACE &&
  (/^(?:today|tomorrow|tonight|now|again)$/.test(t.word(i + 1)) ||
    (t.word(i + 1) === 'this' && /^(?:morning|afternoon|evening|week)$/.test(t.word(i + 2))));

/** "the consent form for Rose Green": both words may be others, what is for them may not. */
const isFormFor = (t: Tokens, i: number) =>
  t.word(i - 1) === 'for' &&
  t.gap(i) === SPACE &&
  /^(?:form|letter|appointment|notes|prescription|assessment|application|plan|record|results|parcel|referral)$/.test(
    t.word(i - 2),
  ) &&
  t.has(i, FIRST) &&
  t.shape(i + 1) === CAPITAL &&
  t.gap(i + 1) === SPACE &&
  t.has(i + 1, LAST) &&
  !t.has(i + 1, PUBLIC_PLACE) &&
  !isPossessive(t, i) &&
  !t.isLoud(i + 2) &&
  !t.has(i + 2, PUBLIC_PLACE);

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
    t.isWord(k) &&
    t.shape(k) === UPPER &&
    t.size(k) <= (t.word(i - 1).length < 4 ? 2 : 3) &&
    (k === i || t.gap(k) === COMMA || t.gap(k) === SPACE);
    k++
  )
    if (isFree(c, k) && (t.flags(k) & ~(FIRST | LAST)) === 0 && !isEnglish(t, k)) row.push(k);
  if (row.length < 2) return;
  for (const at of row) put(c, t, at, at, 'the initials of somebody');
}

const SYLLABLE = /^[bcdfghjklmnpqrstwxyz]{0,2}y?[aeiouw]{1,3}(?:ng|n|k|m|l|p|t|h|i|o|u)?$/;
const isFamily = (t: Tokens, i: number) => t.has(i, LAST) || isStranger(t, i);

/** "Eun-ji Baek", "Baek Eun-ji": two syllables of which the second is small, beside a family's name, or both of no language that is written here. */
function endOfSyllables(c: Claims, t: Tokens, i: number): number {
  const k = i + 1;
  if (t.size(i) > 5 || t.size(k) > 5 || t.text.charAt(t.end(i)) !== '-') return -1;
  // "Drop-in Lin", "Sit-up": words of every day.
  if (t.has(k, SMALL | COMMON)) return -1;
  if (!SYLLABLE.test(t.word(i)) || !SYLLABLE.test(t.word(k)) || !isFree(c, k) || t.isDigits(k)) return -1;
  const after = k + 1;
  const joined =
    t.gap(after) === SPACE && t.shape(after) === CAPITAL && isFree(c, after) && !isPossessive(t, k);
  if (joined && isFamily(t, after)) return after;
  const family = t.gap(i) === SPACE && t.isLoud(i - 1) && isFamily(t, i - 1);
  if (family) return k;
  if (isEnglish(t, i) || isEnglish(t, k) || t.has(i, PLACE)) return -1;
  return k;
}
