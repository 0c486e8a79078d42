// Values behind their label as people say or space them: "postcode N W 5, 4 L S", "sort code two oh, four four, eight one", "account 731 902 64".
// Only a label makes one, and only a value of the right length: what goes on longer or stops short is left.
import { type Claims, claim, isFree } from '#shared/stripping/claims.ts';
import { COLON, GLUED, LINE, MIXED, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isEnglish } from './word-sense.ts';

const SAID: Record<string, string> = { oh: '0', nought: '0' };
'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
  .split(' ')
  .forEach((word, n) => {
    SAID[word] = `${n}`;
  });
'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').forEach((word, n) => {
  SAID[word] = `${n + 2}0`;
});
const LEADS = asked('is|s|was|number|no|the');
const BETWEEN = asked('dash|hyphen|then|and|comma|space');

/** As people mistype it: a letter O for nought, I or l for one, S and 5 either way. */
const POSTCODE_SAID = /^[A-Z]{1,2}[0-9OIL][0-9OILA-Z]?[0-9OIL][A-Z0-9]{2}$|^[A-Z]{2,3} ?[0-9][A-Z]{2}$/;

/** Claims the value behind the label at token `i`; hands back its last token, or -1. */
export function findReadOut(c: Claims, t: Tokens, i: number): number {
  const word = t.word(i);
  const before = t.word(i - 1);
  if (word === 'postcode' || word === 'pc' || (word === 'code' && before === 'post'))
    return read(c, t, i + 1, 'POSTCODE', (v) => v.length > 4 && v.length < 8 && POSTCODE_SAID.test(v));
  if (word === 'sortcode' || (word === 'code' && before === 'sort'))
    return read(c, t, i + 1, 'BANK', (v) => /^\d{6}$/.test(v));
  if (word === 'account' || word === 'acc' || word === 'acct')
    return read(c, t, i + 1, 'BANK', (v) => /^\d{8}$/.test(v));
  return -1;
}

function read(
  c: Claims,
  t: Tokens,
  from: number,
  kind: 'POSTCODE' | 'BANK',
  fits: (value: string) => boolean,
): number {
  let value = '';
  let first = -1;
  let found = -1;
  let times = 1;
  for (let k = from; k < t.count && k < from + 16 && value.length < 9; k++) {
    if (!isFree(c, k) || t.gap(k) > COLON || t.gap(k) === LINE) break;
    const word = t.word(k);
    if (first < 0 && LEADS.at(t, k)) continue;
    if (first >= 0 && BETWEEN.at(t, k)) continue;
    if (word === 'double' || word === 'triple') {
      times = word === 'double' ? 2 : 3;
      if (first < 0) first = k;
      continue;
    }
    // "S for sugar".
    if (kind === 'POSTCODE' && word === 'for' && value.length > 0) {
      k++;
      continue;
    }
    const said = SAID[word];
    const letters =
      kind === 'POSTCODE' &&
      t.isWord(k) &&
      t.size(k) < 4 &&
      (t.size(k) === 1 || t.gap(k) === GLUED || t.shape(k) === MIXED || !isEnglish(t, k));
    const sign = t.isDigits(k) ? word : (said ?? (letters ? word.toUpperCase() : ''));
    if (sign === '') break;
    if (first < 0) first = k;
    // "forty" and "eight" are one number.
    if (said !== undefined && said.length === 1 && /[2-9]0$/.test(value) && /ty$/.test(t.word(k - 1)))
      value = value.slice(0, -1) + said;
    else value += sign.repeat(times);
    times = 1;
    if (fits(value) && !(/ty$/.test(word) && SAID[t.word(k + 1)]?.length === 1)) {
      found = k;
      if (kind === 'BANK') break;
    }
  }
  // Digits that go on are another number.
  if (found < 0 || (t.isDigits(found + 1) && t.gap(found + 1) < 3 && t.size(found + 1) < 6)) return -1;
  claim(
    c,
    t,
    kind,
    first,
    found,
    kind === 'BANK' ? 'bank details behind their name' : 'a postcode behind its name',
  );
  return found;
}
