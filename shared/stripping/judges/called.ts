// Telephone numbers that only the word beside them makes one.
import { type Claims, claim } from '#shared/stripping/claims.ts';
import { mayReach, readRow } from '#shared/stripping/health-row.ts';
import { BANKING, BUSINESS, CALLING, RECORD } from '#shared/stripping/lexicon.ts';
import { hasPlus, opensWithZero } from '#shared/stripping/phone.ts';
import {
  COLON,
  gapAt,
  HYPHEN,
  has,
  isDigits,
  lengthAt,
  near,
  SLASH,
  SPACE,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';

/** A number named as one to call though it lacks its area code or its 0: "tel 496 0444", "mob 7700 900123". */
export function findCalled(c: Claims, t: Tokens, i: number, keep: ReadonlySet<string>): number {
  // "SMS failed 447700900318": a mobile as machines write it.
  if (lengthAt(t, i) === 12 && wordAt(t, i).startsWith('447')) {
    claim(c, t, 'PHONE', i, i, 'a number named as one to call', 'suspected');
    return i;
  }
  // With a zero or a plus in front the first rules have judged it.
  if (!(t.all & CALLING) || !mayReach(t, i, 6) || hasPlus(t, i) || opensWithZero(t, i)) return -1;
  let label = i - 1;
  for (let steps = 0; steps < 3 && label >= 0 && !has(t, label, CALLING); steps++) {
    // "mob 07700 900181 Planning ref 55182614": what it led to stands there.
    if (gapAt(t, label + 1) > COLON || isDigits(t, label)) return -1;
    label--;
  }
  if (label < 0 || !has(t, label, CALLING) || gapAt(t, label + 1) > COLON) return -1;
  const word = wordAt(t, label);
  const strong = /^(?:tel|telephone|phone|mob|mobile|landline|whatsapp|ring|call|text|cell|fax)$/.test(word);
  if (!strong || near(t, i, BANKING | RECORD | BUSINESS, 4, 1)) return -1;
  const row = readRow(t, i);
  let total = 0;
  let groups = 0;
  for (const d of row.digits) {
    if (
      total + d.length > 10 ||
      (groups > 0 && ![SPACE, HYPHEN].includes(gapAt(t, (row.last[groups - 1] ?? i) + 1)))
    )
      break;
    total += d.length;
    groups++;
  }
  const last = row.last[groups - 1] ?? i;
  if (gapAt(t, last + 1) === SLASH && isDigits(t, last + 1)) return -1;
  const digits = row.digits.slice(0, groups).join('');
  if (
    total < 6 ||
    (groups === 1 && lengthAt(t, i) < 6) ||
    /^(?:116|999|111|101)/.test(digits) ||
    keep.has(digits)
  )
    return -1;
  claim(c, t, 'PHONE', i, last, 'a number named as one to call', total === 10 ? 'certain' : 'suspected');
  return last;
}
