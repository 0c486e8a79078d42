// Ages of 90 and over that only the people beside them tell: "Emlyn Pritchard, 91 and 87", "his wife is also 92", "F93".
// It runs once people are known; everything found is suspected.
import { type Claims, claim } from '#shared/stripping/claims.ts';
import { KIN, PERSON_WORD, ROLE } from '#shared/stripping/lexicon.ts';
import {
  COMMA,
  endAt,
  GLUED,
  gapAt,
  has,
  INITIAL,
  isDigits,
  isWord,
  LOWER,
  lengthAt,
  POINT,
  SPACE,
  STOP,
  shapeAt,
  startAt,
  type Tokens,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { UNITS } from './age.ts';
import { asked } from './asked.ts';
import { signsBetween } from './word-sense.ts';

/** "Emlyn Pritchard, 91 and 87", "Edna (mother, ninety-one)": right behind somebody, across a comma or a bracket. */
export function findAgeBehind(c: Claims, t: Tokens, first: number, last: number): void {
  let k = first - 1;
  // "Ruth, now 91,".
  if (/^(?:now|aged|only|nearly|almost)$/.test(wordAt(t, k)) && gapAt(t, first) === SPACE) k--;
  const sign = signsBetween(t, k, k + 1);
  const someone =
    isWord(t, k) &&
    (c.taken[k] === 1 ||
      has(t, k, KIN | PERSON_WORD | ROLE) ||
      /^(?:couple|sisters|brothers|twins|parents)$/.test(wordAt(t, k)));
  const between = signsBetween(t, first - 1, first);
  const also =
    isOldAge(c, t, first - 1) || (/^(?:and|or)$/.test(wordAt(t, first - 1)) && isOldAge(c, t, first - 2));
  const sexed = isSexed(t, first, last);
  const clause =
    gapAt(t, last + 1) >= COMMA ||
    has(t, last + 1, KIN) ||
    // "Alf 94 and Wilf 90".
    (wordAt(t, last + 1) === 'and' && c.taken[last + 2] === 1 && isWord(t, last + 2));
  if (
    !(
      someone &&
      (/^(?:, ?| ?\(|: ?| [-–] | ?\| ?|\t|\? )$/.test(sign) || (sign === ' ' && (clause || k < first - 1)))
    ) &&
    !(also && /^[ ,/&)(]{1,4}$/.test(between)) &&
    // "a lady of ninety-four", "at the grand age of 98", "At 97, Ruth", "both in their nineties, 91 and 93".
    !(wordAt(t, first - 1) === 'of' && (wordAt(t, first - 2) === 'age' || has(t, first - 2, PERSON_WORD))) &&
    !(
      wordAt(t, first - 1) === 'at' &&
      gapAt(t, last + 1) === COMMA &&
      c.taken[last + 1] === 1 &&
      isWord(t, last + 1)
    ) &&
    // "To an empty house, at 92.", "All night. At 97!"
    !(wordAt(t, first - 1) === 'at' && gapAt(t, first - 1) >= COMMA && gapAt(t, last + 1) >= STOP) &&
    // "Edie, a sprightly 95."
    !(
      wordAt(t, first - 2) === 'a' &&
      gapAt(t, first - 2) === COMMA &&
      c.taken[first - 3] === 1 &&
      isWord(t, first - 3)
    ) &&
    !(wordAt(t, first - 1) === 'nineties' && between === ', ') &&
    // "Although 94, Mrs Bell", "being 92"; "How old? 94."; "isolated, is 96, bereaved".
    !(/^(?:although|though|being)$/.test(wordAt(t, first - 1)) && gapAt(t, first) === SPACE) &&
    !(wordAt(t, first - 1) === 'old' && wordAt(t, first - 2) === 'how') &&
    !(wordAt(t, first - 1) === 'is' && gapAt(t, first - 1) >= COMMA && gapAt(t, last + 1) >= COMMA) &&
    // "a gentleman farmer, 91, will be 92"; "Ninety-seven, Gaelic is her first".
    !(between === ', ' && shapeAt(t, k) === LOWER && isWord(t, k) && t.text.charAt(endAt(t, last)) === ',') &&
    !(
      isWord(t, first) &&
      gapAt(t, first) >= STOP &&
      (gapAt(t, last + 1) === COMMA || /^(?:and|now)$/.test(wordAt(t, last + 1)))
    ) &&
    !sexed &&
    !isSaidOf(c, t, first, last)
  )
    return;
  const next = gapAt(t, last + 1) === SPACE ? wordAt(t, last + 1) : '';
  if (
    (UNITS.test(next) && !sexed && next !== 'and' && next !== 'or' && next !== 'to') ||
    isDigits(t, last + 1)
  )
    return;
  if (/^[%:/°]/.test(t.text.slice(endAt(t, last), endAt(t, last) + 1))) return;
  claim(c, t, 'AGE_OVER_89', first, last, 'an age of 90 or over', 'suspected');
}

const SEX = asked('f|m|male|female');

/** "F93", "Ruth, female, 94,", "94 F". */
const isSexed = (t: Tokens, first: number, last: number) =>
  (SEX.at(t, first - 1) &&
    (gapAt(t, first) === GLUED || (gapAt(t, first) === COMMA && gapAt(t, last + 1) >= COMMA))) ||
  (SEX.at(t, last + 1) &&
    gapAt(t, first) !== POINT &&
    gapAt(t, last + 1) <= SPACE &&
    (gapAt(t, last + 2) >= COMMA || (gapAt(t, first) > COMMA && shapeAt(t, last + 1) === INITIAL)));

const IS = asked(
  'is|are|was|be|also|now|only|just|nearly|almost|pushing|approaching|about|turns|turning|turned|celebrates|celebrating|celebrated|will|s|so',
);

/** "his wife is also 92", "Ruth will be ninety", "nearly ninety, Ruth": whoever is spoken of, and what says that one is so old. */
function isSaidOf(c: Claims, t: Tokens, first: number, last: number): boolean {
  if (gapAt(t, last + 1) === SPACE && !isWord(t, last + 1)) return false;
  let k = first - 1;
  while (first - k < 5 && IS.at(t, k) && gapAt(t, k + 1) === SPACE) k--;
  if (k === first - 1) return false;
  const who =
    isWord(t, k) && (c.taken[k] === 1 || has(t, k, PERSON_WORD | KIN) || /^(?:one|both)$/.test(wordAt(t, k)));
  if (isOldAge(c, t, k) || (who && gapAt(t, k + 1) <= COMMA && wordAt(t, k) !== 'i')) return true;
  return (
    /^(?:nearly|almost|pushing|approaching)$/.test(wordAt(t, k + 1)) &&
    gapAt(t, last + 1) === COMMA &&
    c.taken[last + 1] === 1
  );
}

const isOldAge = (c: Claims, t: Tokens, k: number) =>
  c.taken[k] === 1 &&
  isDigits(t, k) &&
  lengthAt(t, k) < 4 &&
  c.list.some((f) => f.kind === 'AGE_OVER_89' && f.start === startAt(t, k));
