// Ages of 90 and over. So few people are that old that the age itself points to one; younger ages stay, the case needs them.
// HIPAA Safe Harbor 45 CFR 164.514(b)(2)(i)(C) sets the line at 89.

import { numberAt } from '#shared/stripping/around.ts';
import { type Claims, claim } from '#shared/stripping/claims.ts';
import {
  COMMON,
  FIRST,
  KIN,
  LAST,
  PERSON_WORD,
  ROLE,
  STREET,
  TITLE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import {
  COLON,
  COMMA,
  END,
  GLUED,
  HYPHEN,
  OPEN,
  SPACE,
  STOP,
  type Tokens,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';

export const UNITS = asked(
  'kg|kgs|g|mg|mcg|ml|l|cm|mm|mmhg|m|km|bpm|percent|per|pc|min|mins|minutes|hours|hrs|h|days|day|weeks|week|wks|months|month|miles|mile|pounds|quid|p|pence|units|people|patients|places|steps|metres|feet|ft|st|lbs|lb|calories|points|calls|times|degrees|pages|members|families|others|clients|referrals|out|of|and|to|or|x',
);
const MEASURES = asked(
  'bp|pulse|sats|spo|o2|weight|score|scored|scoring|hba1c|hr|temp|bmi|egfr|page|bus|room|no|number|route|ward|unit|flat|step|item|over|under|ref|chapter|phone|dial|call',
);

/** "95", with what stands around it. Hands back the last token, or -1. */
export function findAge(c: Claims, t: Tokens, i: number): number {
  const n = t.size(i) > 4 ? 0 : numberAt(t, i);
  if (n < 90 || n > 122) return -1;
  if (
    /[£$€.%]/.test(t.text.charAt(t.start(i) - 1)) ||
    (/[%°.:/]/.test(t.text.charAt(t.end(i))) &&
      /[%°\d]/.test(t.text.charAt(t.end(i) + (t.text.charAt(t.end(i)) === '%' ? 0 : 1))))
  )
    return -1;
  if (isDoor(t, i) || !isAge(t, i)) return -1;
  claim(c, t, 'AGE_OVER_89', i, i, 'an age of 90 or over');
  return i;
}

/** "Address is 112 Tong Road": a house and nobody's age. */
function isDoor(t: Tokens, i: number): boolean {
  let k = i + 1;
  // "119a Ladywell Parade".
  if (t.gap(k) === GLUED && /^[a-e]$/.test(t.word(k))) return true;
  while (k < i + 4 && t.gap(k) <= (k === i + 1 ? COMMA : SPACE) && t.isLoud(k)) k++;
  return k > i + 2 && t.has(k - 1, STREET);
}

function isAge(t: Tokens, i: number): boolean {
  const next = t.gap(i + 1) <= HYPHEN ? t.word(i + 1) : '';
  // "95 years old", "95-year-old", "95yo", "95 y/o", "95F".
  if (/^(?:yo|yrs?|years?|yr|y|yrold|yearold)$/.test(next)) {
    const after = t.word(i + 2);
    if (next === 'yo' || /^(?:old|young|o|of)$/.test(after)) return true;
    if (/^(?:ago|of|in|later|lease|sentence|anniversary|service|experience)$/.test(after)) return false;
    // "Ada, 93y, transfers": one letter only when glued to the number.
    return next !== 'y' || t.word(i + 2) === 'o' || t.gap(i + 1) === GLUED;
  }
  if (/^(?:f|m|male|female)$/.test(next) && (t.gap(i + 1) === GLUED || t.size(i + 1) > 1)) return true;
  if (next === 'th' || next === 'st' || next === 'nd' || next === 'rd')
    return t.word(i + 2) === 'birthday' || t.word(i + 2) === 'bday';
  const before = t.word(i - 1);
  if (t.gap(i) === COLON && /^(?:aged?|ages)$/.test(before)) return !UNITS.test(next);
  // "Edith Marsh: 97, no falls", "Nani 90+".
  if (
    t.gap(i) === COLON &&
    t.text.charAt(t.end(i)) === ',' &&
    t.has(i - 1, FIRST | LAST) &&
    !t.has(i - 1, COMMON)
  )
    return t.isLoud(i - 1);
  if (/^aged?$/.test(before) && t.text.charAt(t.end(i)) === '+') return true;
  if (t.gap(i) === SPACE && t.text.charAt(t.end(i)) === '+' && !/^(?:is|was|now|s)$/.test(before))
    return (
      t.has(i - 1, PERSON_WORD | KIN) ||
      (t.isLoud(i - 1) && !MEASURES.at(t, i - 1) && (t.has(i - 1, FIRST) || !t.has(i - 1, COMMON)))
    );
  // "93 now, and very proud", "91, widowed": an age opens the sentence.
  if (
    t.gap(i) >= STOP &&
    (next === 'now' ||
      (t.gap(i + 1) === COMMA &&
        /^(?:lives|widowed|widow|widower|male|female|frail|lady|man|woman|housebound|deaf|blind|bedbound|independent|retired|alone|and)$/.test(
          t.word(i + 1),
        )))
  )
    return true;
  // "Hettie & Bert (92 and 95)".
  const around = t.text.slice(Math.max(0, t.start(i) - 9), t.end(i) + 10);
  if (/\(\d{2,3} (?:and|&) \d{2,3}\)/.test(around))
    return isPerson(t, t.gap(i) === OPEN ? i - 1 : t.word(i - 1) === 'and' ? i - 3 : i - 2);
  if (t.gap(i) === GLUED || t.gap(i) > OPEN) return false;
  // "At 97 he still drives".
  if (before === 'at' && /^(?:he|she|they)$/.test(next)) return true;
  if (/^(?:aged?|turn(?:ed|s|ing)?|ages|reached|reaching|nearly|almost)$/.test(before))
    return !UNITS.test(next) || next === 'and' || next === 'or';
  if (UNITS.test(next) && next !== 'and' && next !== 'or') return false;
  if (MEASURES.at(t, i - 1)) return false;
  // "a lady of 97".
  if (
    before === 'of' &&
    (t.has(i - 2, PERSON_WORD | KIN) || /^(?:gent|chap|widow|widower|.+man)$/.test(t.word(i - 2)))
  )
    return true;
  // "got a lady 91 in Welling", "mother alive 96".
  if (t.gap(i) === SPACE && /^(?:lady|gent|gentleman|man|woman|chap|alive|himself|herself)$/.test(before))
    return true;
  // "Mavis Holt (94)", "Mavis Holt, 94, lives alone", "my lady 94".
  if (t.gap(i) === OPEN && t.text.charAt(t.start(i) - 1) === '(' && /[),]/.test(t.text.charAt(t.end(i))))
    return isPerson(t, i - 1);
  if (t.gap(i) === COMMA && /[,.;)]/.test(t.text.charAt(t.end(i)))) return isPerson(t, i - 1);
  // "She is 103", "mum's now 92", "he will be 95 in May".
  let k = i - 1;
  let verb = false;
  for (let steps = 0; steps < 4 && k >= 0 && t.gap(k + 1) < END; steps++, k--) {
    const word = t.word(k);
    if (/^(?:is|was|s|be|im|am|hes|shes|she's|he's|i'm|they're|who's|being)$/.test(word)) verb = true;
    else if (
      !/^(?:now|just|only|about|nearly|almost|will|at|actually|over|still|already|recently|himself|herself)$/.test(
        word,
      )
    )
      break;
  }
  // "My 11am is 101": whoever comes at that hour.
  if (
    /\bmy (?:\d\d? ?(?:[ap]m|o'clock)|(?:\w+ )?one|(?:new|old|young)est)(?: today)? (?:is|was) $/.test(
      t.lower.slice(Math.max(0, t.start(i) - 30), t.start(i)),
    )
  )
    return true;
  if (!verb) return before === 'at' && t.start(i) !== undefined && t.has(i - 2, KIN);
  const subject = t.word(k);
  if (
    /^(?:it|that|this|score|which|there|bp|cost|rent|balance|bill|total|pulse|weight|number|limit|target|caseload|capacity|age)$/.test(
      subject,
    )
  )
    return subject === 'age';
  return /^(?:im|am|hes|shes|she's|he's|i'm|they're|who's)$/.test(t.word(i - 1)) || isPerson(t, k);
}

function isPerson(t: Tokens, k: number): boolean {
  if (t.word(k) === 'law' && t.word(k - 1) === 'in') return true;
  return (
    t.has(k, PERSON_WORD | KIN | ROLE | TITLE) ||
    /^(?:s?he|they|who)'/.test(t.word(k)) ||
    (t.isWord(k) && (t.isLoud(k) || (t.has(k, TRUSTED) && t.has(k, FIRST))))
  );
}

const TENS = asked('ninety|hundred|centenarian|ninetieth|hundredth');
const ONES = asked(
  'one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth',
);

/** The last token of a number of ninety or more that token `i` begins, or -1. */
export function numberSaid(t: Tokens, i: number): number {
  if (!TENS.at(t, i)) return -1;
  if (t.word(i + 1) === 'and' && ONES.at(t, i + 2)) return i + 2;
  return ONES.at(t, i + 1) && t.gap(i + 1) <= HYPHEN ? i + 1 : i;
}

/** "ninety-four years old", "aged ninety". */
export function findSpelledAge(c: Claims, t: Tokens, i: number): number {
  if (!TENS.at(t, i)) return -1;
  let first = i;
  if (t.word(i) === 'hundred' && /^(?:a|one)$/.test(t.word(i - 1))) first = i - 1;
  const last = numberSaid(t, i);
  const next = t.word(last + 1);
  const before = t.word(first - 1);
  const old = /^(?:years?|yrs?|yo)$/.test(next) && /^(?:old|of|young)$/.test(t.word(last + 2));
  const aged = /^(?:aged?|turned|turns|turning)$/.test(before);
  const is =
    /^(?:is|was|s|now|nearly|be|am|im|i'm|hes|shes)$/.test(before) &&
    (isPerson(t, t.word(first - 2) === 's' ? first - 3 : first - 2) ||
      t.word(first - 2) === 'i' ||
      /^(?:im|i'm|hes|shes)$/.test(before)) &&
    (!UNITS.test(next) || /^(?:and|or)$/.test(next)) &&
    t.gap(first) === SPACE &&
    !t.isDigits(last + 1);
  // "her hundredth birthday"; "in his nineties" is as wide as our own label and stays.
  // "Says ninety-nine next week".
  const told =
    next === 'birthday' ||
    (next === 'next' && (before === 'says' || t.gap(first) >= COMMA)) ||
    (next === 'year' && /h$/.test(t.word(last)));
  if (!old && !aged && !is && !told) return -1;
  claim(c, t, 'AGE_OVER_89', first, last, 'an age of 90 or over');
  return last;
}
