// Telephone numbers that only the word beside them makes one.

import { near } from '#shared/stripping/around.ts';
import { type Claims, claim } from '#shared/stripping/claims.ts';
import { mayReach, readRow } from '#shared/stripping/health-row.ts';
import { BANKING, BUSINESS, CALLING, RECORD } from '#shared/stripping/lexicon.ts';
import { hasPlus, opensWithZero } from '#shared/stripping/phone.ts';
import { COLON, HYPHEN, SLASH, SPACE, type Tokens } from '#shared/stripping/tokens.ts';

/** "01632-960417 ext 12", "(020) 7946 0192 x204": what is rung behind a number belongs to it. */
export function findExtension(c: Claims, t: Tokens, i: number): boolean {
  const last = c.list.at(-1);
  if (
    last?.kind !== 'PHONE' ||
    t.start(i) - last.end > 14 ||
    t.size(i) > 6 ||
    // "07700 900123 x3": so often it was rung.
    (t.size(i) < 2 && t.word(i - 1) === 'x') ||
    !/^[\s,(]{0,3}ext(?:n|ension)?[.:\s]{0,2}(?:no\.? )?$|^[ ,]{1,2}x$/.test(
      t.lower.slice(last.end, t.start(i)),
    )
  )
    return false;
  last.end = t.end(i);
  c.taken[i] = 1;
  return true;
}

/** "o7700 900417": a letter typed for the first digit. */
export function findOhPhone(c: Claims, t: Tokens, i: number): boolean {
  if (t.size(i) !== 1 || t.word(i) !== 'o' || t.gap(i + 1) > 0 || !mayReach(t, i + 1, 9)) return false;
  const row = readRow(t, i + 1);
  const end = row.digits.findIndex((_, n) => row.digits.slice(0, n + 1).join('').length === 10);
  if (end < 0 || !/^[127]/.test(row.digits[0] ?? '')) return false;
  claim(c, t, 'PHONE', i, row.last[end] ?? i, 'a telephone number', 'suspected');
  return true;
}

/** A number named as one to call though it lacks its area code or its 0: "tel 496 0444", "mob 7700 900123". */
export function findCalled(c: Claims, t: Tokens, i: number, keep: ReadonlySet<string>): number {
  // "SMS failed 447700900318": a mobile as machines write it.
  if (t.size(i) === 12 && t.word(i).startsWith('447')) {
    claim(c, t, 'PHONE', i, i, 'a number named as one to call', 'suspected');
    return i;
  }
  // "7700 900123": a mobile without its 0 in the groups that nothing else has (Ofcom numbering plan: 071 to 079).
  if (t.size(i) === 4 && /^7[1-9]/.test(t.word(i)) && t.gap(i + 1) === SPACE) {
    const last = t.size(i + 1) === 6 ? i + 1 : i + 2;
    if (
      /^7\d{3} (?:\d{6}|\d{3} \d{3})(?!\w| ?[-/.]?\d)/.test(t.text.slice(t.start(i), t.start(i) + 13)) &&
      !near(t, i, BANKING | RECORD | BUSINESS, 4, 1)
    ) {
      claim(c, t, 'PHONE', i, last, 'a number named as one to call', 'suspected');
      return last;
    }
  }
  // With a zero or a plus in front the first rules have judged it.
  if (!(t.all & CALLING) || !mayReach(t, i, 6) || hasPlus(t, i) || opensWithZero(t, i)) return -1;
  let label = i - 1;
  for (let steps = 0; steps < 3 && label >= 0 && !t.has(label, CALLING); steps++) {
    // "mob 07700 900181 Planning ref 55182614": what it led to stands there.
    if (t.gap(label + 1) > COLON || t.isDigits(label)) return -1;
    label--;
  }
  if (label < 0 || !t.has(label, CALLING) || t.gap(label + 1) > COLON) return -1;
  const word = t.word(label);
  const strong = /^(?:tel|telephone|phone|mob|mobile|landline|whatsapp|ring|call|text|cell|fax)$/.test(word);
  if (!strong || near(t, i, BANKING | RECORD | BUSINESS, 4, 1)) return -1;
  const row = readRow(t, i);
  let total = 0;
  let groups = 0;
  for (const d of row.digits) {
    if (
      total + d.length > 10 ||
      (groups > 0 && ![SPACE, HYPHEN].includes(t.gap((row.last[groups - 1] ?? i) + 1)))
    )
      break;
    total += d.length;
    groups++;
  }
  const last = row.last[groups - 1] ?? i;
  if (t.gap(last + 1) === SLASH && t.isDigits(last + 1)) return -1;
  const digits = row.digits.slice(0, groups).join('');
  if (total < 6 || (groups === 1 && t.size(i) < 6) || /^(?:116|999|111|101)/.test(digits) || keep.has(digits))
    return -1;
  claim(c, t, 'PHONE', i, last, 'a number named as one to call', total === 10 ? 'certain' : 'suspected');
  return last;
}
