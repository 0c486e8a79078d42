// NHS, CHI and Health and Care numbers in whatever dress they come: grouped, split over lines, glued to letters, spelled out.
// The check digit is evidence and not a verdict: one ten-digit number in eleven passes by chance, and one after "NHS No" goes even if it fails.
// Ranges: NHS Data Dictionary and the constants of uk-fci/nhs-number. Shapes: reports about peers named in docs/stripping.md.
import { type Claims, claim, isFree } from './claims.ts';
import { joins, labelBefore, mayReach, readRow } from './health-row.ts';
import { NUMERAL } from './lexicon.ts';
import { COMMA, GLUED, HYPHEN, LINE, POINT, SPACE, type Tokens } from './tokens.ts';
import type { Kind } from './types.ts';

/** Modulus 11, weights 10 to 2; a remainder of 10 is never issued (NHS Data Dictionary). */
export function passesCheck(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < 9; i++) sum += (digits.charCodeAt(i) - 48) * (10 - i);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === digits.charCodeAt(9) - 48;
}

/** "9434765919ab12": digits and the letters a to f in turn are a hash. */
const isHash = (t: Tokens, last: number) =>
  t.gap(last + 1) === GLUED &&
  /^[a-f]+$/.test(t.word(last + 1)) &&
  t.isDigits(last + 2) &&
  t.gap(last + 2) === GLUED;

function kindOf(digits: string, health?: 'NHS' | 'CHI' | 'HC'): Kind {
  if (health === 'CHI') return 'CHI_NUMBER';
  if (health === 'HC') return 'HC_NUMBER';
  if (health === 'NHS') return 'NHS_NUMBER';
  if (/^3[2-9]/.test(digits)) return 'HC_NUMBER';
  if (startsWithBirth(digits)) return 'CHI_NUMBER';
  return 'NHS_NUMBER';
}

/** A CHI number opens with the date of birth, DDMMYY. */
function startsWithBirth(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

/** "£1,234,567,890": an amount. */
function isMoney(t: Tokens, i: number): boolean {
  const at = t.start(i);
  const before = t.text.charCodeAt(at - 1);
  const sign = before === 32 ? t.text.charCodeAt(at - 2) : before;
  return sign === 163 || sign === 36 || sign === 0x20ac;
}

/** Ten digits in one or in three, three and four: how the number is nearly always written. */
function isUsual(t: Tokens, i: number): boolean {
  const size = t.size(i);
  return (
    size === 10 ||
    (size === 3 && t.isDigits(i + 1) && t.size(i + 1) === 3 && t.isDigits(i + 2) && t.size(i + 2) === 4)
  );
}

/** Claims a health number that begins at token `i` and hands back its last token, or -1. */
export function findHealthNumber(c: Claims, t: Tokens, i: number): number {
  if (t.isDigits(i) && t.size(i) > 10) return -1;
  // In the middle of a row of numbers only the usual shapes are believed.
  const follows = t.isDigits(i) && t.isDigits(i - 1) && isFree(c, i - 1) && t.gap(i) !== LINE && joins(t, i);
  if (follows && (!isUsual(t, i) || [GLUED, HYPHEN, POINT].includes(t.gap(i)))) return -1;
  // A row of spelled digits is read from its first word.
  if (t.isWord(i) && t.has(i - 1, NUMERAL) && isFree(c, i - 1) && t.gap(i) <= COMMA) return -1;
  if (!mayReach(t, i, 10) || isMoney(t, i)) return -1;
  const { health, business, calling, person } = labelBefore(t, i);
  const row = readRow(t, i, health !== undefined);
  let digits = '';
  let groups = 0;
  while (groups < row.digits.length && digits.length < 10) digits += row.digits[groups++];
  if (digits.length !== 10) return -1;
  const last = row.last[groups - 1] ?? i;
  const inThree = groups === 3 && row.digits[0]?.length === 3 && row.digits[1]?.length === 3;
  const usual = inThree || groups === 1;
  // The row goes on: part of a longer number, unless what follows is a number of its own.
  if (groups < row.digits.length && !row.spelled) {
    const gap = t.gap(last + 1);
    const next = row.digits[groups] ?? '';
    if (gap === GLUED || gap === HYPHEN || gap === POINT) return -1;
    if (!usual && !health) return -1;
    if (gap === SPACE && usual && !health && next.length < 6 && !passesCheck(digits)) return -1;
  }
  const passes = passesCheck(digits);
  let crossesLine = false;
  for (let k = 0; k + 1 < groups; k++) if (t.gap((row.last[k] ?? 0) + 1) === LINE) crossesLine = true;
  if (health) {
    claim(c, t, kindOf(digits, health), i, last, 'ten digits after the name of a health number');
    return last;
  }
  // "Please quote 943 476 5919": so grouped, with a right check digit, it is a patient's whatever word stands before.
  const isGrouped = inThree && passes && !crossesLine;
  if ((business && !isGrouped) || isHash(t, last)) return -1;
  if (/^(\d)\1+$/.test(digits)) return -1;
  if (passes && !(crossesLine && !usual)) {
    // A telephone number without its 0 is named as one.
    if (calling && digits.startsWith('7')) return -1;
    // Bare zeros in front belong to catalogue numbers; no health number begins with 00.
    if (digits < '01') return -1;
    claim(c, t, kindOf(digits), i, last, 'ten digits that pass the check of a health number');
    return last;
  }
  // "100 200 3000 people".
  if (inThree && !crossesLine && !digits.startsWith('0') && !calling && !/^\d\d0\d\d0\d{3}0$/.test(digits)) {
    claim(c, t, kindOf(digits), i, last, 'ten digits in the groups of a health number', 'suspected');
    return last;
  }
  // "his Scottish number is 0307490008"; two zeros open a catalogue number.
  if (groups === 1 && person && digits > '01' && !calling) {
    claim(c, t, kindOf(digits), i, last, 'ten digits beside a person', 'suspected');
    return last;
  }
  return -1;
}
