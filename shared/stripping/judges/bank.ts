// Bank details: sort code, account, card, IBAN. A sort code looks like a date and a helpline holds one ("0800 58 58 58"): words decide.
// Sources: UK Finance on sort codes and account numbers, ISO 13616 (IBAN, mod 97), ISO/IEC 7812 (card numbers, Luhn).

import { near, numberAt } from '#shared/stripping/around.ts';
import { type Claims, claim, claimText } from '#shared/stripping/claims.ts';
import { BANKING } from '#shared/stripping/lexicon.ts';
import { COLON, GLUED, HYPHEN, LINE, POINT, SLASH, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { signsBetween } from './word-sense.ts';

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = digits.charCodeAt(digits.length - 1 - i) - 48;
    const doubled = i % 2 === 1 ? d * 2 : d;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** What one pays with, from and to. */
const PAYING = asked('pay|paid|paying|payments?|cheques?|dd|overdrawn|transfer|transferred');

/** "s/c", "a/c" and the words of banking and paying, shortly before or after. */
function besideBank(t: Tokens, i: number, back: number, forth: number): boolean {
  if (near(t, i, BANKING, back, forth)) return true;
  // What may be a date is none: "applications for the support payment close 31/03/26".
  if (t.size(i) > 3 || numberAt(t, i) > 31 || numberAt(t, i + 1) > 12)
    for (let k = i - back; k <= i + back; k++) if (PAYING.at(t, k)) return true;
  // The label on the line above.
  if (t.gap(i) === LINE && (t.has(i - 1, BANKING) || t.has(i - 2, BANKING))) return true;
  for (let k = i - 1; k > 0 && i - k <= back; k--)
    if (t.word(k) === 'c' && /^[as]$/.test(t.word(k - 1)) && (t.gap(k) === SLASH || t.gap(k) === HYPHEN))
      return true;
  for (let k = i - 1; k >= 0 && i - k <= 3; k--) if (/^[as]c$/.test(t.word(k))) return true;
  return false;
}

/** "43779912", "4377 9912", "43 77 99 12". */
const ACCOUNT = /^(?:\d{8}(?!\d)|(?:\d{4} \d{4}|\d\d(?: \d\d){3})(?! ?\d))/;
export const isAccountAt = (t: Tokens, k: number) =>
  t.isDigits(k) && t.gap(k) <= SLASH + 1 && ACCOUNT.test(t.text.slice(t.start(k), t.start(k) + 14));

const TAIL = /\d+(?:[/-]\d+)*/y;

/** A sort code, an account or a card that begins at token `i`. */
export function findBank(c: Claims, t: Tokens, i: number): number {
  const size = t.size(i);
  if (size === 2 && t.isDigits(i + 1) && t.isDigits(i + 2) && t.size(i + 1) === 2 && t.size(i + 2) === 2) {
    const gap = t.gap(i + 1);
    const level =
      t.gap(i + 2) === gap && (gap === HYPHEN || gap === SPACE || gap === POINT || gap === SLASH || gap > 2);
    const ends = !t.isDigits(i + 3) || (t.gap(i + 3) !== gap && t.gap(i + 3) !== GLUED) || t.size(i + 3) >= 7;
    const starts = i === 0 || !t.isDigits(i - 1) || t.gap(i) !== gap || c.taken[i - 1] === 1;
    if (level && ends && starts && gap <= COLON) {
      const beside =
        besideBank(t, i, 7, 5) ||
        isAccountAt(t, t.word(i + 3) === 'and' ? i + 4 : i + 3) ||
        isAccountAt(t, i - 1);
      if (beside) {
        claim(c, t, 'BANK', i, i + 2, 'a sort code');
        return i + 2;
      }
    }
  }
  // "A/C: 60 21 44 77": an account in twos.
  if (size === 2 && t.isDigits(i + 3) && !t.isDigits(i + 4) && accountBefore(c, t, i)) {
    let k = i;
    while (
      k < i + 3 &&
      t.size(k + 1) === 2 &&
      t.isDigits(k + 1) &&
      t.gap(k + 1) <= HYPHEN &&
      t.gap(k + 1) > 0
    )
      k++;
    if (k === i + 3) {
      claim(c, t, 'BANK', i, k, 'an account number');
      return k;
    }
  }
  // "110247 / 40918826": six digits and eight are a sort code and its account, whatever stands beside them.
  if (
    size === 6 &&
    t.size(i + 1) === 8 &&
    t.isDigits(i + 1) &&
    signsBetween(t, i, i + 1).length < 4 &&
    t.gap(i + 1) !== GLUED &&
    t.gap(i + 1) !== LINE
  ) {
    claim(c, t, 'BANK', i, i + 1, 'a sort code and an account');
    return i + 1;
  }
  const last = c.list.at(-1);
  const between = last?.kind === 'BANK' ? t.lower.slice(last.end, t.start(i)) : '';
  // "(acct 33333334, ref 0412/7790921)", "71440921-5".
  if (between && /^-$|^[\s,;]{1,3}ref[.:\s]{1,2}$/.test(between)) {
    TAIL.lastIndex = t.start(i);
    const end = t.start(i) + (TAIL.exec(t.text)?.[0].length ?? 0);
    if (last && between === '-') last.end = end;
    return claimText(c, t, 'BANK', i, t.start(i), end, 'bank details');
  }
  if (
    size === 6 &&
    ((besideBank(t, i, 3, 0) && /^(?:sort|code|sc|c|sortcode|is|s)$/.test(t.word(i - 1))) ||
      // "from 60214477 at 204511".
      (last?.kind === 'BANK' && t.start(i) - last.end < 6))
  ) {
    claim(c, t, 'BANK', i, i, 'a sort code');
    return i;
  }
  // "council tax account 70448210X", "account A-4482100", "ticket INC0093312" are no bank's.
  const alone =
    (size === 8 || size === 7) &&
    t.gap(i + 1) > GLUED &&
    !/^(?:invoice|order|receipt|booking)$/.test(t.word(i - 1)) &&
    !(t.gap(i) === HYPHEN && /^(?!ac)[a-z]{1,2}$/.test(t.word(i - 1))) &&
    !(t.gap(i) === GLUED && /^(?!ac)[a-z]{1,4}$/.test(t.word(i - 1)));
  // "acc name A Thirkettle 11-08-42 00453917": the sort code went as a day.
  const behindDay =
    size === 8 && last?.kind === 'DATE' && t.start(i) - last.end < 3 && besideBank(t, i, 9, 0);
  if (alone && (behindDay || accountBefore(c, t, i))) {
    claim(c, t, 'BANK', i, i, 'an account number');
    return i;
  }
  // American Express: four, six, five.
  if (size === 4 && t.size(i + 1) === 6 && t.isDigits(i + 2) && t.size(i + 2) === 5) {
    const card = t.text.slice(t.start(i), t.end(i + 2)).replace(/\D/g, '');
    if (/^3[47]\d{13}$/.test(card) && (luhn(card) || near(t, i, BANKING, 4, 0))) {
      claim(c, t, 'BANK', i, i + 2, 'a card number');
      return i + 2;
    }
  }
  if (size === 4 && t.isDigits(i + 1) && t.size(i + 1) === 4) return spacedAccountOrCard(c, t, i);
  if (
    size >= 15 &&
    /^(?:3[47]\d{13}|[2-6]\d{15})$/.test(t.word(i)) &&
    (luhn(t.text.slice(t.start(i), t.end(i))) || besideBank(t, i, 7, 4) || t.word(i - 1) === 'cc')
  ) {
    claim(c, t, 'BANK', i, i, 'a card number');
    return i;
  }
  return -1;
}

/** After "account" or after a sort code that was just found. */
function accountBefore(c: Claims, t: Tokens, i: number): boolean {
  if (besideBank(t, i, 6, 3)) return true;
  for (let k = i - 1; k >= 0 && i - k <= 5 && t.gap(k + 1) !== LINE; k--)
    if (c.taken[k] === 1 && c.list[c.list.length - 1]?.kind === 'BANK') return true;
  const last = c.list[c.list.length - 1];
  return last?.kind === 'BANK' && t.start(i) - last.end < 30;
}

function spacedAccountOrCard(c: Claims, t: Tokens, i: number): number {
  let last = i + 1;
  const gap = t.gap(last);
  if (gap !== SPACE && gap !== HYPHEN) return -1;
  // More than four are neither, however many: a row without end is not counted from each of its groups.
  while (last - i < 4 && t.isDigits(last + 1) && t.size(last + 1) === 4 && t.gap(last + 1) === gap) last++;
  const groups = last - i + 1;
  const digits = t.text.slice(t.start(i), t.end(last)).replace(/\D/g, '');
  if (groups === 2 && !(t.isDigits(last + 1) && t.gap(last + 1) === gap) && accountBefore(c, t, i)) {
    claim(c, t, 'BANK', i, last, 'an account number');
    return last;
  }
  // Four fours are a card's, and a mistyped one is still somebody's.
  if (groups === 4 && /^[2-6]/.test(digits) && !/^(?:20\d\d){4}$/.test(digits)) {
    const sure = luhn(digits) || near(t, i, BANKING, 5, 0);
    claim(c, t, 'BANK', i, last, 'a card number', sure ? 'certain' : 'suspected');
    return last;
  }
  return -1;
}

const ROLL = /[\s:.#]{1,4}((?:[a-z]{1,3}[-/ ]?)?\d[\d/ -]{3,16}\d)(?!\w)/iy;

/** "roll no A/12345678-9": what a building society calls an account, by the "no" at token `i`. */
export function findRoll(c: Claims, t: Tokens, i: number): void {
  ROLL.lastIndex = t.end(i);
  const value = t.word(i - 1) === 'roll' ? ROLL.exec(t.text)?.[1] : undefined;
  if (value === undefined || c.taken[i + 1] === 1) return;
  const start = ROLL.lastIndex - value.length;
  claimText(c, t, 'BANK', i + 1, start, ROLL.lastIndex, 'the number of a savings book');
}

const BRITISH = /gb\d{2}[ -]?[a-z]{4}(?:[ -]?\d){14}/iy;
const FOREIGN = /[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![A-Za-z0-9])/y;

/** An IBAN whose country is token `i`. British ones are known by their build, others by the check or the word. */
export function findIban(c: Claims, t: Tokens, i: number): number {
  if (t.size(i) !== 2 || !t.isDigits(i + 1) || t.gap(i + 1) !== GLUED || t.size(i + 1) < 2) return -1;
  const start = t.start(i);
  BRITISH.lastIndex = FOREIGN.lastIndex = start;
  let code = BRITISH.exec(t.text)?.[0];
  if (!code) {
    code = FOREIGN.exec(t.text)?.[0];
    if (!code || !(t.word(i - 1) === 'iban' || t.word(i - 2) === 'iban' || mod97(code.replace(/[ -]/g, ''))))
      return -1;
  }
  return claimText(c, t, 'BANK', i, start, start + code.length, 'an IBAN');
}

function mod97(code: string): boolean {
  let rest = 0;
  for (const sign of (code.slice(4) + code.slice(0, 4)).toUpperCase()) {
    const n = sign >= 'A' ? sign.charCodeAt(0) - 55 : Number(sign);
    rest = (rest * (n > 9 ? 100 : 10) + n) % 97;
  }
  return rest === 1;
}
