// What speaks for a name in small letters by the words beside it: "tell dot at reception", "harry fox rang", "ted and june".
// It only answers, and claims nothing.
import { CUE, FIRST, KIN, LAST, MONTH, PERSON_WORD, ROLE, SAYS, SMALL } from '#shared/stripping/lexicon.ts';
import {
  COMMA,
  endAt,
  gapAt,
  has,
  isDigits,
  isWord,
  SPACE,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { asked } from './asked.ts';
import { isNameLike } from './stems.ts';
import { isOnlyName, isTrusted } from './word-sense.ts';

export const NEXT_SAYS = asked(
  "said|says|rang|phoned|wants|wanted|needs|lives|feels|asked|told|came|went|likes|loves|texted|emailed|dna'd|attended|reports|reported|hasn't|isn't|doesn't|wasn't|didn't|won't|struggles|thinks|died|moved|is|was|has|had|again|keeps|got|seems|mentioned",
);

/** "harry fox rang", "had olena banks in tears": a surname that is a word, where a verb, a sign or the end follows. */
export const isWordSurname = (t: Tokens, i: number, k: number): boolean =>
  (has(t, k, LAST) || isNameLike(wordAt(t, k))) &&
  !has(t, k, SAYS | CUE | KIN | ROLE | PERSON_WORD | SMALL | MONTH) &&
  has(t, i, FIRST) &&
  wordAt(t, i - 1) !== 'the' &&
  !(isDigits(t, i - 1) && gapAt(t, i) === SPACE) &&
  (gapAt(t, k + 1) >= COMMA || has(t, k + 1, SAYS) || AFTER_NAME.at(t, k + 1) || NEXT_SAYS.at(t, k + 1));
const AFTER_NAME = asked(
  'in|on|from|re|today|yesterday|tomorrow|this|and|n|needs|cant|wont|hasnt|isnt|doesnt|didnt|turned|called|starting|as|about|at|to|for|with|before|pls|please|does|do|who',
);

export const isBesideName = (t: Tokens, i: number): boolean =>
  has(t, i, FIRST) &&
  !isDigits(t, i + 1) &&
  [i - 1, i + 1].some((k) => {
    const other = k < i ? k - 1 : k + 1;
    return (
      wordAt(t, k) === 'and' &&
      isWord(t, other) &&
      !has(t, other, MONTH) &&
      isTrusted(t, other) &&
      isOnlyName(t, other) &&
      has(t, other, FIRST)
    );
  });

/** "did anyone see norm today": a first name that is a word too, behind who meets and before when. */
export const isMetThen = (t: Tokens, i: number): boolean =>
  /^(?:see|seen|saw|seeing|met|meet|visit|visited|ring|rang|phone|phoned|text|texted|tell|told|ask|asked)$/.test(
    wordAt(t, i - 1),
  ) &&
  gapAt(t, i) === SPACE &&
  gapAt(t, i + 1) === SPACE &&
  /^(?:today|yesterday|tomorrow|tonight|earlier|lately|monday|tuesday|wednesday|thursday|friday)$/.test(
    wordAt(t, i + 1),
  );

/** "tell dot at reception", "ask will about it", "text hope the times". */
export const isTold = (t: Tokens, i: number): boolean =>
  /^(?:tell|told|ask|asked|text|ring|remind|phone)$/.test(wordAt(t, i - 1)) &&
  gapAt(t, i) === SPACE &&
  gapAt(t, i + 1) === SPACE &&
  /^(?:at|about|that|re|he|she|if|hes|shes|the|to|back|when|pls|please)$/.test(wordAt(t, i + 1));

/** Part of a link, a file name, a compound with a hyphen or a glued code: not a word of the sentence. */
export function isInside(t: Tokens, i: number): boolean {
  const before = t.text.charAt(startAt(t, i) - 1);
  const after = t.text.charAt(endAt(t, i));
  return (
    /[/@#&=?%\\\d]/.test(before) ||
    /[/@=%\\\d]/.test(after) ||
    (before === '.' && gapAt(t, i) === 4) ||
    (after === '.' && /[a-z]/.test(t.lower.charAt(endAt(t, i) + 1)))
  );
}
