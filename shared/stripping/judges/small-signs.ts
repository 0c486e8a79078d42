// What speaks for a name in small letters by the words beside it: "tell dot at reception", "harry fox rang", "ted and june".
// It only answers, and claims nothing.
import { CUE, FIRST, KIN, LAST, MONTH, PERSON_WORD, ROLE, SAYS, SMALL } from '#shared/stripping/lexicon.ts';
import { COMMA, SPACE, type Tokens } from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isNameLike, isOnlyName, isTrusted } from './word-sense.ts';

export const NEXT_SAYS = asked(
  "said|says|rang|phoned|wants|wanted|needs|lives|feels|asked|told|came|went|likes|loves|texted|emailed|dna'd|attended|reports|reported|hasn't|isn't|doesn't|wasn't|didn't|won't|struggles|thinks|died|moved|is|was|has|had|again|keeps|got|seems|mentioned",
);

/** "harry fox rang", "had olena banks in tears": a surname that is a word, where a verb, a sign or the end follows. */
export const isWordSurname = (t: Tokens, i: number, k: number): boolean =>
  (t.has(k, LAST) || isNameLike(t, k)) &&
  !t.has(k, SAYS | CUE | KIN | ROLE | PERSON_WORD | SMALL | MONTH) &&
  t.has(i, FIRST) &&
  t.word(i - 1) !== 'the' &&
  !(t.isDigits(i - 1) && t.gap(i) === SPACE) &&
  (t.gap(k + 1) >= COMMA || t.has(k + 1, SAYS) || AFTER_NAME.at(t, k + 1) || NEXT_SAYS.at(t, k + 1));
const AFTER_NAME = asked(
  'in|on|from|re|today|yesterday|tomorrow|this|and|n|needs|cant|wont|hasnt|isnt|doesnt|didnt|turned|called|starting|as|about|at|to|for|with|before|pls|please|does|do|who',
);

export const isBesideName = (t: Tokens, i: number): boolean =>
  t.has(i, FIRST) &&
  !t.isDigits(i + 1) &&
  [i - 1, i + 1].some((k) => {
    const other = k < i ? k - 1 : k + 1;
    return (
      t.word(k) === 'and' &&
      t.isWord(other) &&
      !t.has(other, MONTH) &&
      isTrusted(t, other) &&
      isOnlyName(t, other) &&
      t.has(other, FIRST)
    );
  });

/** "did anyone see norm today": a first name that is a word too, behind who meets and before when. */
export const isMetThen = (t: Tokens, i: number): boolean =>
  /^(?:see|seen|saw|seeing|met|meet|visit|visited|ring|rang|phone|phoned|text|texted|tell|told|ask|asked)$/.test(
    t.word(i - 1),
  ) &&
  t.gap(i) === SPACE &&
  t.gap(i + 1) === SPACE &&
  /^(?:today|yesterday|tomorrow|tonight|earlier|lately|monday|tuesday|wednesday|thursday|friday)$/.test(
    t.word(i + 1),
  );

/** "tell dot at reception", "ask will about it", "text hope the times". */
export const isTold = (t: Tokens, i: number): boolean =>
  /^(?:tell|told|ask|asked|text|ring|remind|phone)$/.test(t.word(i - 1)) &&
  t.gap(i) === SPACE &&
  t.gap(i + 1) === SPACE &&
  /^(?:at|about|that|re|he|she|if|hes|shes|the|to|back|when|pls|please)$/.test(t.word(i + 1));

/** Part of a link, a file name, a compound with a hyphen or a glued code: not a word of the sentence. */
export function isInside(t: Tokens, i: number): boolean {
  const before = t.text.charAt(t.start(i) - 1);
  const after = t.text.charAt(t.end(i));
  return (
    /[/@#&=?%\\\d]/.test(before) ||
    /[/@=%\\\d]/.test(after) ||
    (before === '.' && t.gap(i) === 4) ||
    (after === '.' && /[a-z]/.test(t.lower.charAt(t.end(i) + 1)))
  );
}
