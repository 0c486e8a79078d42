// A health number after its label that is mistyped or said in one word.
import { type Claims, claim, claimText, isFree } from '#shared/stripping/claims.ts';
import { NUMBER_WORD } from '#shared/stripping/lexicon.ts';
import { COLON, END, type Tokens } from '#shared/stripping/tokens.ts';

/** After a label also "94E 476 59I9" counts: letters typed for digits. */
const MISTYPED = /[\s:.#=-]{0,4}((?:[0-9OoQlI|SBZ][ .\-/_]{0,2}){9}[0-9OoQlI|SBZ])(?![0-9A-Za-z])/y;

/** "ninethreefivesix…": ten digits said in one word. */
const JOINED = /^(?:zero|oh|nought|one|two|three|four|five|six|seven|eight|nine){10}$/;
const JOINED_MIN = 20;

/** "Dob is 1.O2.1999": a letter typed for a digit. */
const MISTYPED_BIRTH =
  /[\s:.=-]{0,3}(?:is |was )?([0-9OoIl]{1,2}([./-])[0-9OoIl]{1,2}\2[0-9OoIl]{2,4})(?![0-9A-Za-z])/y;

/** Claims a mistyped date behind the word for birth at token `i`. */
export function findMistypedBirth(c: Claims, t: Tokens, i: number): number {
  MISTYPED_BIRTH.lastIndex = t.end(i);
  const value = MISTYPED_BIRTH.exec(t.text)?.[1];
  if (value === undefined || !/[a-z]/i.test(value) || value.replace(/\D/g, '').length < 4) return -1;
  const start = t.text.indexOf(value, t.end(i));
  let first = i + 1;
  while (first < t.count && t.start(first) < start) first++;
  if (!isFree(c, first)) return -1;
  return claimText(c, t, 'DATE_OF_BIRTH', first, start, start + value.length, 'a mistyped date of birth');
}

/** Claims a mistyped number behind the label at token `i`. */
export function findMistyped(c: Claims, t: Tokens, i: number): number {
  let k = i;
  while (k + 1 < t.count && t.has(k + 1, NUMBER_WORD) && t.gap(k + 1) < END) k++;
  if (t.word(k + 1) === 'is' || t.word(k + 1) === 'was') k++;
  // Ten digits as they are mostly written hold no letter.
  if (t.isDigits(k + 1) && t.size(k + 1) === 10) return -1;
  MISTYPED.lastIndex = t.end(k);
  const joined = t.size(k + 1) >= JOINED_MIN && JOINED.test(t.word(k + 1)) && t.gap(k + 1) <= COLON;
  const m = joined ? null : MISTYPED.exec(t.text);
  const value = m?.[1];
  if (joined && isFree(c, k + 1)) {
    claim(
      c,
      t,
      t.word(i) === 'chi' ? 'CHI_NUMBER' : 'NHS_NUMBER',
      k + 1,
      k + 1,
      'ten digits said in one word',
    );
    return k + 1;
  }
  if (!m || !value || value.replace(/\D/g, '').length < 6 || !/[a-z|]/i.test(value)) return -1;
  const end = m.index + m[0].length;
  let last = k;
  while (last + 1 < t.count && t.start(last + 1) < end) last++;
  if (last === k || !isFree(c, k + 1) || (t.isWord(k + 1) && t.size(k + 1) > 2)) return -1;
  claim(
    c,
    t,
    t.word(i) === 'chi' ? 'CHI_NUMBER' : t.word(i).startsWith('nhs') ? 'NHS_NUMBER' : 'HC_NUMBER',
    k + 1,
    last,
    'a mistyped number after the name of a health number',
  );
  return last;
}
