// Telephone numbers of people: British in any grouping, with or without country code, and foreign ones after a plus.
// Free-phone, 03 and other public lines stay: they are the advice people share (Ofcom numbering plan: 080, 03, 084, 087, 09, short codes).

import { near } from './around.ts';
import { type Claims, claim, isFree, leave } from './claims.ts';
import { mayReach, readRow } from './health-row.ts';
import { BUSINESS, CALLING } from './lexicon.ts';
import { GLUED, HYPHEN, LINE, POINT, SLASH, type Tokens } from './tokens.ts';

const PUBLIC = /^0(?:3|8|9|55|500)/;
/** A public line with an ordinary number (DOMAIN 5.1): ManKind. */
const PUBLIC_LINE = '01823334244';

/** Digits of the row from its first group until `wanted`; the number of groups, or 0 if they do not fit. */
function groupsFor(digits: string[], wanted: number): number {
  let total = 0;
  for (let g = 0; g < digits.length; g++) {
    total += digits[g]?.length ?? 0;
    if (total === wanted) return g + 1;
    if (total > wanted) return 0;
  }
  return 0;
}

export const hasPlus = (t: Tokens, i: number): boolean => t.text.charCodeAt(t.start(i) - 1) === 43;
export const opensWithZero = (t: Tokens, i: number): boolean =>
  t.isDigits(i) ? t.text.charCodeAt(t.start(i)) === 48 : /^(?:oh|zero|nought)$/.test(t.word(i));

/** Claims or leaves a telephone number that begins at token `i`; hands back its last token, or -1. */
export function findPhone(c: Claims, t: Tokens, i: number, keep: ReadonlySet<string>): number {
  const plus = hasPlus(t, i);
  if (!(plus || opensWithZero(t, i)) || !mayReach(t, i, 8)) return -1;
  if (plus) return findInternational(c, t, i, keep);
  const row = readRow(t, i);
  const all = row.digits.join('');
  if (follows(c, t, i)) return -1;
  if (all.startsWith('0044') || (row.digits.length > 2 && /^00[1-9]/.test(all)))
    return findInternational(c, t, i, keep);
  // "23/08/1962 0121 496 0618": a month. "PNC ID 08/114467K".
  if (t.gap(i) !== SLASH && t.gap(i + 1) !== SLASH && PUBLIC.test(all))
    return leavePublic(c, t, i, row.digits, row.last);
  // "Hart,Joyce,02031949,943 476 5919": a birth.
  if (!/^0[127]/.test(all) || /^....19..$/.test(row.digits[0] ?? '')) return -1;
  let groups = groupsFor(row.digits, 11);
  if (!groups && (row.digits.length === 1 || /^0\d{2,4}$/.test(row.digits[0] ?? '')))
    groups = groupsFor(row.digits, 10);
  if (!groups) return -1;
  const last = row.last[groups - 1] ?? i;
  const digits = row.digits.slice(0, groups).join('');
  if (t.isDigits(last + 1) && (t.gap(last + 1) === GLUED || t.gap(last + 1) === POINT)) return -1;
  const grouped = groups > 1 && t.gap(i + 1) !== LINE;
  const called = near(t, i, CALLING, 4, 0);
  // Ten digits alone may be a CHI number or anybody's reference: a label must say that one calls it.
  if (digits.length === 10 && !called && !(grouped && digits.startsWith('01'))) return -1;
  if (!called && digits.length === 11 && groups === 1 && near(t, i, BUSINESS, 3, 0)) return -1;
  if (digits === PUBLIC_LINE || keep.has(digits)) {
    leave(c, i, last);
    return last;
  }
  claim(c, t, 'PHONE', i, last, 'a telephone number');
  return last;
}

function follows(c: Claims, t: Tokens, i: number): boolean {
  const gap = t.gap(i);
  return t.isDigits(i - 1) && isFree(c, i - 1) && (gap === POINT || gap === HYPHEN || gap === GLUED);
}

function leavePublic(c: Claims, t: Tokens, i: number, digits: string[], last: number[]): number {
  let total = 0;
  for (let g = 0; g < digits.length; g++) {
    total += digits[g]?.length ?? 0;
    const end = last[g] ?? i;
    const more = g + 1 < digits.length && t.gap(end + 1) !== LINE;
    // "0800 1111" and "0845 46 47" end early, "08000 121 700" late; an account or a passport may open alike.
    if (total < 12 && (total > 9 || (g > 0 && total === 8 && !more))) {
      leave(c, i, end);
      return end;
    }
  }
  return -1;
}

function findInternational(c: Claims, t: Tokens, i: number, keep: ReadonlySet<string>): number {
  const row = readRow(t, i);
  const all = row.digits.join('');
  let total = 0;
  let groups = 0;
  const british = /^(?:00)?44/.test(all);
  const prefix = all.startsWith('0044') ? 4 : 2;
  const optionalZero = british && all[prefix] === '0' ? 1 : 0;
  const most = british ? prefix + optionalZero + 10 : 15;
  for (const d of row.digits) {
    if (total + d.length > most || (total >= 10 && d.length < 3 && !british)) break;
    if (groups > 0 && t.gap((row.last[groups - 1] ?? i) + 1) === LINE) break;
    total += d.length;
    groups++;
  }
  if (total < (british ? prefix + 9 : 8)) return -1;
  const last = row.last[groups - 1] ?? i;
  const national = british ? `0${all.slice(prefix + optionalZero, total)}` : '';
  if (british && (PUBLIC.test(national) || keep.has(national))) leave(c, i, last);
  else claim(c, t, 'PHONE', i, last, 'a telephone number with its country code');
  return last;
}
