// What is written with a capital, may be a name elsewhere, and is nobody here: conditions called after doctors, "Mine says", "Max £5,000", a heading.
// It only leaves words alone, before people are looked for; it never claims one.
import { type Claims, isFree, leave } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  LAST,
  NEVER,
  PUBLIC_PLACE,
  STREET,
  THING_CUE,
  THING_TAIL,
  TITLE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  DASH,
  GLUED,
  HYPHEN,
  LINE,
  LOWER,
  SPACE,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isBody } from './bearers.ts';
import { eachMedicine, endOfNamed, endOfThings, isWard } from './named-things.ts';
import { WEEKDAY } from './own-dates.ts';
import { loud } from './sights.ts';
import { isPossessive, opens, signsBetween } from './word-sense.ts';

/** What is called after whoever described it; behind "Dave's" the rest of medicine says only that Dave is ill. */
const ILLNESS = asked(
  'disease|syndrome|palsy|oesophagus|esophagus|contractures?|cysts?|fracture|lymphoma|sarcoma|chorea|phenomenon|ataxia|neuroma|thyroiditis|encephalopathy|sign|reflex|nodes?|gait|neuralgia|diverticulum',
);
const CALLED_AFTER = asked('oesophagus|esophagus|palsy|phenomenon|contractures?|uk');
const SHOP = asked('bakery|barn|bistro|diner|friends|kitchen|salon|tearooms?');
/** Nobody but the condition, the score, the class is meant by these. */
const EPONYM = asked(
  'raynauds?|behcets?|sjogrens?|hashimotos?|dupuytrens?|menieres?|guillain|barre|ehlers|danlos|wernickes?|korsakoffs?|tourettes?|marfans?|aspergers?|hodgkins?|crohns?|addisons|colles|barthel|waterlow|zarit|zumba|perthes|charcot',
);

/** Leaves words that are nobody where they stand. */
export function leaveThings(c: Claims, t: Tokens): void {
  let wards = false;
  const called = new Set<string>();
  let done = -1;
  for (const i of loud) {
    if (i < 0) break;
    if (i <= done || !isFree(c, i)) continue;
    let last = endOfThing(c, t, i);
    if (last < i && t.has(i + 1, PUBLIC_PLACE) && t.word(i + 1) === 'ward' && isWard(t, i, wards)) {
      wards = true;
      last = i + 1;
    }
    if (last < i) {
      last = endOfThings(t, i);
      for (let k = i; k <= last; k++) if (t.isLoud(k)) called.add(t.word(k));
    }
    eachMedicine(t, i, (k) => leave(c, k, k));
    leave(c, i, last);
    done = last;
  }
  // "Ivy has the projector": what is a room once is one all through the text.
  if (called.size > 0)
    for (const k of loud) {
      if (k < 0) break;
      if (called.has(t.word(k)) && !(t.isLoud(k + 1) && t.gap(k + 1) === SPACE)) leave(c, k, k);
    }
}

/** The last token of what is nobody from `i` on, or -1. */
function endOfThing(c: Claims, t: Tokens, i: number): number {
  if (t.has(i - 1, TITLE) && t.gap(i) <= SPACE) return -1;
  const named = endOfNamed(c, t, i);
  if (named >= 0) return named;
  // "near Nightingale Vale", "the bus from Tintagel Place".
  if (
    t.has(i + 1, STREET) &&
    t.gap(i + 1) === SPACE &&
    t.isLoud(i + 1) &&
    !t.has(i, FIRST) &&
    /^(?:near|from|via|past|behind|opposite)$/.test(t.word(i - 1))
  )
    return i + 1;
  if (t.isMarked(i, THING_CUE)) {
    const last = endOfCued(t, i);
    if (last >= 0) return last;
  }
  if (t.has(i + 1, PUBLIC_PLACE) && t.word(i + 1) === 'hall') return venue(t, i);
  if (t.text.charCodeAt(t.end(i)) === 39) {
    const k = t.word(i + 1) === 's' ? i + 2 : i + 1;
    // "Graves' disease", "Baker's cyst", "Andy's Man Club", "Parkinson's UK".
    if (
      t.gap(k) <= DASH &&
      isPossessive(t, i) &&
      (CALLED_AFTER.at(t, k) || (ILLNESS.at(t, k) && !t.has(i, TRUSTED)))
    )
      return i;
    return isBody(t, i) || (t.isLoud(k) && SHOP.at(t, k)) ? i : -1;
  }
  // "Gibbs cycle", "the Rosenberg scale": what somebody thought out.
  if (t.isMarked(i + 1, THING_TAIL) && t.gap(i + 1) === SPACE && t.shape(i + 1) === LOWER)
    return t.has(i, LAST) &&
      !(t.has(i, FIRST) && t.has(i, TRUSTED)) &&
      !(t.isLoud(i - 1) && t.has(i - 1, FIRST))
      ? i
      : -1;
  // "FRI Fish & chips", "WED Man v Fat": a day and what is on.
  if (
    t.has(i, COMMON) &&
    t.has(i - 1, NEVER) &&
    t.gap(i - 1) === LINE &&
    WEEKDAY.at(t, i - 1) &&
    t.isWord(i + 1) &&
    t.shape(i + 1) === LOWER &&
    (t.word(i + 1) === 'v' || /&/.test(signsBetween(t, i, i + 1)))
  )
    return i;
  return -1;
}

const inCell = (t: Tokens, k: number) => /[|\t]/.test(signsBetween(t, k - 1, k));

/** By the word itself: each may be a name, so that what stands beside it decides. */
function endOfCued(t: Tokens, i: number): number {
  const word = t.word(i);
  const next = t.word(i + 1);
  switch (word) {
    case 'mine':
    case 'yours':
    case 'ours':
    case 'hers':
    case 'theirs':
      return i;
    case 'max':
    case 'min':
      // "Max £5,000", "Min. 2 weeks", "Max four per table".
      return t.isDigits(i + 1)
        ? signsBetween(t, i, i + 1).length < 4
          ? i
          : -1
        : /^(?:per|of|two|three|four|five|six|eight|ten|twelve|spend|number|age|group|wait)$/.test(next) &&
            t.gap(i + 1) === SPACE
          ? i
          : -1;
    case 'lang':
      return t.gap(i + 1) === COLON ||
        inCell(t, i) ||
        inCell(t, i + 1) ||
        /^(?:barrier|line|needs?)$/.test(next)
        ? i
        : -1;
    case 'ned':
      // "NED" is no evidence of disease; "Ned a letter" a slip for need.
      return (t.shape(i) === UPPER && t.shape(i - 1) !== UPPER && t.shape(i + 1) !== UPPER) ||
        (opens(t, i) && /^(?:a|an|the|to|help|some)$/.test(next))
        ? i
        : -1;
    case 'reg':
      // "Reg: none", "Reg was AB12 CDE".
      return /^(?:gp|nil|no|none|of)$/.test(next) || isPlate(t, i + 1) || isPlate(t, i + 2) ? i : -1;
    case 'pat':
      return /^(?:id|no|number|ref)$/.test(next) && t.gap(i + 1) === SPACE ? i : -1;
    case 'parkinson':
    case 'alzheimer':
      return isPossessive(t, i) ? i : -1;
    case 'nat':
      return next === 'ins' ? i + 1 : -1;
    case 'grant':
      return /^(?:payable|application|money|form|funding|scheme|pending)$/.test(next) ? i : -1;
    case 'tai':
      return next === 'chi' ? i + 1 : -1;
    case 'joy':
      return /^(?:down|app|login|log|record|records|referral|referrals|system|platform|template|dashboard|still|working)$/.test(
        next,
      ) || /^(?:on|in|into|onto|via|use|using|uses)$/.test(t.word(i - 1))
        ? i
        : -1;
    case 'total':
    case 'average':
    case 'vacant':
    case 'various':
      return i;
    default:
      // "Sahra Barre": somebody's own.
      return EPONYM.at(t, i) && !(t.has(i - 1, FIRST) && t.gap(i) === SPACE && t.isLoud(i - 1))
        ? endOfEponym(t, i)
        : -1;
  }
}

const isPlate = (t: Tokens, k: number) =>
  t.isWord(k) && t.size(k) === 2 && t.isDigits(k + 1) && t.gap(k + 1) === GLUED;

/** "Guillain-Barré": the second half too. */
const endOfEponym = (t: Tokens, i: number) => (t.gap(i + 1) === HYPHEN && EPONYM.at(t, i + 1) ? i + 1 : i);

/** "MON Tai Chi, Victoria Hall", "Mon | Knit and Natter | Beckett Hall": a hall at the end of a row that a day opens. */
function venue(t: Tokens, i: number): number {
  if (t.word(i + 1) !== 'hall' || !t.isLoud(i + 1) || t.gap(i + 1) !== SPACE) return -1;
  if (t.gap(i + 2) <= HYPHEN || !(t.gap(i) === COMMA || inCell(t, i) || t.word(i - 1) === 'at')) return -1;
  let k = i - 1;
  while (k > 0 && i - k < 16 && t.gap(k) !== LINE) k--;
  return WEEKDAY.at(t, k) ? i + 1 : -1;
}
