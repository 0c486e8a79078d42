// Numbers under which some system keeps one patient: hospital number, EMIS, SystmOne, MRN, council case.
// They have no common build, so only a label makes one; numbers of invoices, orders and bookings are nobody's.

import { near } from '#shared/stripping/around.ts';
import { type Claims, claim, claimText, leave } from '#shared/stripping/claims.ts';
import { isYear } from '#shared/stripping/dates.ts';
import { passesCheck } from '#shared/stripping/health-number.ts';
import {
  BUSINESS,
  FIRST,
  HEALTH_NO,
  LAST,
  NUMBER_WORD,
  PERSON_WORD,
  RECORD,
} from '#shared/stripping/lexicon.ts';
import {
  COLON,
  GLUED,
  HYPHEN,
  LINE,
  LOWER,
  OPEN,
  SLASH,
  SPACE,
  STOP,
  type Tokens,
  UPPER,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';

/** Words that by themselves announce such a number. */
const STRONG = asked(
  'emis|systmone|systemone|s1|mrn|rio|pas|mosaic|liquidlogic|carefirst|carenotes|cris|tpp|adastra|casenote|casenotes|hosp|hospital|datix|iaptus|paris|vision|joy|elemental|lcs|careflow|cerner|lorenzo|trakcare|pt|patient|client|case',
);
/** What may stand between such a word and its number. */
const BETWEEN = asked(
  'as|is|was|its|the|carer|unit|record|patient|web|case|file|note|notes|system|s|online|user|service|local|central|reg|registration|h|trust|site|code|for|id|george|still|active|now|says|shows',
);
const NUMBER =
  /[\s:.#=()|-]{0,4}((?:[a-z]{1,4}\d?[-/ ]?)?\d{1,12}(?:(?:[-/. ][a-z]{0,2}|[a-z]{1,2})\d{1,8}){0,6}(?:\/?[a-z]|-[a-z]{1,2})?)(?![a-z0-9])/iy;

/** The number after the label that begins at token `i`; hands back its last token, or -1. */
export function findRecordNumber(c: Claims, t: Tokens, i: number): number {
  const word = t.word(i) === 's' ? 's1' : t.word(i);
  // "S1" is cut into a letter and a digit.
  let k = word === 's1' ? i + 1 : i;
  const label = k;
  let named = false;
  for (let steps = 0; steps < 5 && k + 1 < t.count; steps++) {
    const gap = t.gap(k + 1);
    // "Hosp. No.: M447183".
    if (gap > COLON && gap !== LINE && !(gap === STOP && t.has(k + 1, NUMBER_WORD))) break;
    if (gap === LINE && !named) break;
    // Letters glued or joined to digits open the number itself: "AS/204417".
    if (t.isDigits(k + 2) && t.gap(k + 2) !== SPACE && t.gap(k + 2) <= SLASH) break;
    if (t.has(k + 1, NUMBER_WORD)) named = true;
    else if (!BETWEEN.at(t, k + 1)) break;
    k++;
  }
  const from = t.end(k);
  const sign = /^\s{0,2}[:#=|]/.test(t.text.slice(from, from + 4));
  if (!named && !sign && !STRONG.test(word)) return -1;
  NUMBER.lastIndex = from;
  const m = NUMBER.exec(t.text);
  const value = m?.[1];
  if (!m || !value) return -1;
  const digits = value.replace(/\D/g, '').length;
  const whose = /^(?:pt|patient|client|case)$/.test(word);
  if (
    digits < (named || sign ? 4 : k > label ? 6 : whose || /^(?:19|20)\d\d/.test(value) ? 5 : 4) &&
    // "client numbers: 448 this year".
    !(named && !whose && STRONG.test(word) && digits >= 3)
  )
    return -1;
  // "The housing register reference is 2087114590": as a council's own references are. What may be a health number goes.
  if (
    digits === 10 &&
    word === 'register' &&
    t.word(i - 1) === 'housing' &&
    !passesCheck(value.replace(/\D/g, ''))
  )
    return -1;
  // "pt 9434765919" is a health number.
  if (digits > 9 && !named && whose) return -1;
  // A date or a long sum is not a number of somebody, nor is a code of SNOMED.
  if (/\d{13}|^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d){1,2}$/.test(value) || (/[.]\d/.test(value) && !named))
    return -1;
  const start = m.index + m[0].length - value.length;
  // "User: 07700 900123".
  if (!named && /^0[0127][\d -]{9}/.test(t.text.slice(start))) return -1;
  let first = k + 1;
  while (first < t.count && t.start(first) < start) first++;
  // "Scottish record: CHI 070852 4419".
  if (c.taken[first] === 1 || t.has(first, HEALTH_NO)) return -1;
  // "pt AY 30 92 78 D": a National Insurance number, which another rule takes whole.
  if (/^[a-z]{2} ?(?:\d\d ?){3}[a-d](?![a-z\d])/i.test(t.text.slice(start, start + 14))) return -1;
  // The letters in front of the digits belong to it only when written as one with them or in capitals.
  const lead = /^([a-z]+)([-/ ]?)/i.exec(value);
  if (lead && lead[2] === ' ' && (lead[1] ?? '') !== (lead[1] ?? '').toUpperCase()) return -1;
  // "Pat ID": the label is nobody's name.
  leave(c, i, first - 1);
  const end = trimmedEnd(start, value);
  // "S1-5520917" is written as one.
  const whole = word === 's1' && t.text.charCodeAt(from) === 45;
  const why = 'a number under which a system keeps one patient';
  return claimText(c, t, 'LOCAL_PATIENT_ID', whole ? i : first, whole ? t.start(i) : start, end, why);
}

const SYSTEM = asked(
  'emis|systmone|systemone|s1|mrn|rio|mosaic|liquidlogic|carenotes|carefirst|hosp|hospital|lcs|cerner',
);

/** "48213 (EMIS)", "204417 (patient's record number)", "1044172 on SystmOne", "104417 is her hospital number": the label behind the digits at `i`. */
function isLabelledBehind(t: Tokens, i: number): boolean {
  const k = i + 1;
  if (t.gap(k) === OPEN)
    return /^(?:(?:patient(?:'s)? )?record|hosp\w*|emis|systmone|s1|mrn|rio|mosaic)(?: n\w+)?\)/.test(
      t.lower.slice(t.start(k), t.start(k) + 40),
    );
  if (t.gap(k) !== SPACE) return false;
  return t.word(k) === 'on'
    ? SYSTEM.at(t, k + 1)
    : t.word(k) === 'is' && /^(?:the|his|her|their|my)$/.test(t.word(k + 1)) && SYSTEM.at(t, k + 2);
}

/** The number or code that begins at `i` and whose label stands behind it. */
export function findLabelledBehind(c: Claims, t: Tokens, i: number): boolean {
  if (t.gap(i) === GLUED || !near(t, i, RECORD, 6, 8)) return false;
  NUMBER.lastIndex = t.start(i);
  const m = NUMBER.exec(t.text);
  // Neither "in 2024 on EMIS" nor "2024/25 on EMIS".
  if (
    !m ||
    m[0].replace(/\D/g, '').length < 4 ||
    /^[A-Z]?[a-z]+ /.test(m[0]) ||
    isYear(Number.parseInt(m[0], 10))
  )
    return false;
  const end = NUMBER.lastIndex;
  let last = i;
  while (last + 1 < t.count && t.start(last + 1) < end) last++;
  // "RiO number for Kirsty Applewhite is 104417".
  const of = t.word(i - 1) === 'is' ? [3, 4, 5].find((back) => t.word(i - back) === 'for') : undefined;
  const before = of !== undefined && t.has(i - of - 1, NUMBER_WORD) && SYSTEM.at(t, i - of - 2);
  if (!before && !isLabelledBehind(t, last)) return false;
  claim(c, t, 'LOCAL_PATIENT_ID', i, last, 'a number under which a system keeps one patient');
  return true;
}

/** "This record = 40118862, other one = 40117309": one number vouches for the next of its length. */
export function findOther(c: Claims, t: Tokens, i: number): number {
  const last = c.list.at(-1);
  if (findLabelledBehind(c, t, i)) return i;
  if (
    last?.kind !== 'LOCAL_PATIENT_ID' ||
    t.size(i) < 5 ||
    last.end - last.start !== t.size(i) ||
    t.start(i) - last.end > 32 ||
    !/\b(?:other|another|one|new|old|and|or|second|duplicate)\b[^.!?\d]{1,16}$/.test(
      t.lower.slice(last.end, t.start(i)),
    ) ||
    near(t, i, BUSINESS, 2, 0)
  )
    return -1;
  claim(c, t, 'LOCAL_PATIENT_ID', i, i, 'a number under which a system keeps one patient', 'suspected');
  return i;
}

/** A code of letters and digits: "CT-8830-11942", "HP/5512/ZB", "HF2026-0318". */
const CODE =
  /[\s:.#-]{1,3}(?:is )?([A-Z]{1,4}(?:\/[A-Z]{1,4}){0,2}[-/]?\d[\dA-Z]*(?:[-/.][\dA-Z]+)*)(?![A-Za-z0-9])/iy;
const LONG = /[\s:.#-]{1,3}(\d{6,9})(?!\d)/y;
const CODE_DIGITS_MIN = 3;

const REFERENCE = asked('ref|reference|application');
/** "Our reference: HP/5512/ZB", "HB ref 90144732": a case that some office keeps of one person. Orders and invoices are nobody's. */
export function findCaseReference(c: Claims, t: Tokens, i: number): number {
  if (
    !REFERENCE.at(t, i) ||
    t.has(i - 1, BUSINESS) ||
    // A log of what happened.
    /^(?:las|ambulance|fire)$/.test(t.word(i - 1))
  )
    return -1;
  CODE.lastIndex = t.end(i);
  let value = CODE.exec(t.text)?.[1];
  if (value === undefined && isShortForm(t, i - 1)) {
    LONG.lastIndex = t.end(i);
    value = LONG.exec(t.text)?.[1];
  }
  if (value === undefined || value.replace(/\D/g, '').length < CODE_DIGITS_MIN) return -1;
  const start = t.text.indexOf(value, t.end(i));
  if (c.taken[i + 1] === 1) return -1;
  const why = 'a reference under which an office keeps one person';
  return claimText(c, t, 'LOCAL_PATIENT_ID', i + 1, start, start + value.length, why, 'suspected');
}

/** "HB ref", "HO ref": an office by its letters. */
const isShortForm = (t: Tokens, k: number) =>
  k >= 0 && t.shape(k) === UPPER && t.size(k) <= 4 && t.gap(k + 1) === SPACE && !t.has(k, BUSINESS);

/** What follows after a space belongs only if it is digits in a row like the first: "123 456 7", "RXK 104 4172", "20 44 17", not "30442 20 High Street". */
function trimmedEnd(start: number, value: string): number {
  // "RX1 884210" opens with the code of a trust.
  const lead = /^[a-z]+(?:\d(?= ))?[-/ ]?/i.exec(value)?.[0].length ?? 0;
  const space = value.indexOf(' ', lead + 1);
  if (space > 0 && !/^(?:\d{3}(?: \d{3,4})+|\d\d?(?: \d\d?){2,}|\d{4}(?: \d{4})+)$/.test(value.slice(lead)))
    return start + space;
  return start + value.length;
}

const FILE_CODE = /[A-Z]{1,3}-(?!20\d\d(?!\d))\d{4,7}(?![\w-])/y;

/** "Esi Acheampong (SP-00932)", "file SP-00932": letters, a hyphen and digits right behind a person or the word for their file. */
export function findFileCode(c: Claims, t: Tokens, i: number): number {
  if (t.gap(i + 1) !== HYPHEN || t.shape(i) === LOWER || t.size(i) > 3) return -1;
  FILE_CODE.lastIndex = t.start(i);
  const m = FILE_CODE.exec(t.text);
  if (!m) return -1;
  const end = m.index + m[0].length;
  const bracketed = t.text.charAt(m.index - 1) === '(' && t.text.charAt(end) === ')';
  const behind = t.word(i - 1);
  const ofPerson =
    bracketed &&
    t.isLoud(i - 1) &&
    (t.has(i - 1, LAST) || t.has(i - 1, PERSON_WORD) || (t.isLoud(i - 2) && t.has(i - 2, FIRST)));
  if (!ofPerson && !(bracketed ? t.has(i - 1, PERSON_WORD) : FILED.test(behind) && t.gap(i) <= COLON))
    return -1;
  const why = 'a number under which a file of one person stands';
  return claimText(c, t, 'LOCAL_PATIENT_ID', i, m.index, end, why, 'suspected');
}
const FILED = asked('file|records?|notes|case|client|patient|pt|caseload');
