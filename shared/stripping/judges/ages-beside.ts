// Ages of 90 and over that only the people beside them tell: "Emlyn Pritchard, 91 and 87", "his wife is also 92", "F93".
// It runs once people are known; everything found is suspected.
import { type Claims, claim } from '#shared/stripping/claims.ts';
import { KIN, PERSON_WORD, ROLE } from '#shared/stripping/lexicon.ts';
import { COMMA, GLUED, INITIAL, LOWER, POINT, SPACE, STOP, type Tokens } from '#shared/stripping/tokens.ts';
import { UNITS } from './age.ts';
import { asked } from './asked.ts';
import { signsBetween } from './word-sense.ts';

/** "Emlyn Pritchard, 91 and 87", "Edna (mother, ninety-one)": right behind somebody, across a comma or a bracket. */
export function findAgeBehind(c: Claims, t: Tokens, first: number, last: number): void {
  let k = first - 1;
  // "Ruth, now 91,".
  if (/^(?:now|aged|only|nearly|almost)$/.test(t.word(k)) && t.gap(first) === SPACE) k--;
  const sign = signsBetween(t, k, k + 1);
  const someone =
    t.isWord(k) &&
    (c.taken[k] === 1 ||
      t.has(k, KIN | PERSON_WORD | ROLE) ||
      /^(?:couple|sisters|brothers|twins|parents)$/.test(t.word(k)));
  const between = signsBetween(t, first - 1, first);
  const also =
    isOldAge(c, t, first - 1) || (/^(?:and|or)$/.test(t.word(first - 1)) && isOldAge(c, t, first - 2));
  const sexed = isSexed(t, first, last);
  const clause =
    t.gap(last + 1) >= COMMA ||
    t.has(last + 1, KIN) ||
    // "Alf 94 and Wilf 90".
    (t.word(last + 1) === 'and' && c.taken[last + 2] === 1 && t.isWord(last + 2));
  if (
    !(
      someone &&
      (/^(?:, ?| ?\(|: ?| [-–] | ?\| ?|\t|\? )$/.test(sign) || (sign === ' ' && (clause || k < first - 1)))
    ) &&
    !(also && /^[ ,/&)(]{1,4}$/.test(between)) &&
    // "a lady of ninety-four", "at the grand age of 98", "At 97, Ruth", "both in their nineties, 91 and 93".
    !(t.word(first - 1) === 'of' && (t.word(first - 2) === 'age' || t.has(first - 2, PERSON_WORD))) &&
    !(
      t.word(first - 1) === 'at' &&
      t.gap(last + 1) === COMMA &&
      c.taken[last + 1] === 1 &&
      t.isWord(last + 1)
    ) &&
    // "To an empty house, at 92.", "All night. At 97!"
    !(t.word(first - 1) === 'at' && t.gap(first - 1) >= COMMA && t.gap(last + 1) >= STOP) &&
    // "Edie, a sprightly 95."
    !(
      t.word(first - 2) === 'a' &&
      t.gap(first - 2) === COMMA &&
      c.taken[first - 3] === 1 &&
      t.isWord(first - 3)
    ) &&
    !(t.word(first - 1) === 'nineties' && between === ', ') &&
    // "Although 94, Mrs Bell", "being 92"; "How old? 94."; "isolated, is 96, bereaved".
    !(/^(?:although|though|being)$/.test(t.word(first - 1)) && t.gap(first) === SPACE) &&
    !(t.word(first - 1) === 'old' && t.word(first - 2) === 'how') &&
    !(t.word(first - 1) === 'is' && t.gap(first - 1) >= COMMA && t.gap(last + 1) >= COMMA) &&
    // "a gentleman farmer, 91, will be 92"; "Ninety-seven, Gaelic is her first".
    !(between === ', ' && t.shape(k) === LOWER && t.isWord(k) && t.text.charAt(t.end(last)) === ',') &&
    !(
      t.isWord(first) &&
      t.gap(first) >= STOP &&
      (t.gap(last + 1) === COMMA || /^(?:and|now)$/.test(t.word(last + 1)))
    ) &&
    !sexed &&
    !isSaidOf(c, t, first, last)
  )
    return;
  const next = t.gap(last + 1) === SPACE ? t.word(last + 1) : '';
  if (
    (UNITS.test(next) && !sexed && next !== 'and' && next !== 'or' && next !== 'to') ||
    t.isDigits(last + 1)
  )
    return;
  if (/^[%:/°]/.test(t.text.slice(t.end(last), t.end(last) + 1))) return;
  claim(c, t, 'AGE_OVER_89', first, last, 'an age of 90 or over', 'suspected');
}

const SEX = asked('f|m|male|female');

/** "F93", "Ruth, female, 94,", "94 F". */
const isSexed = (t: Tokens, first: number, last: number) =>
  (SEX.at(t, first - 1) &&
    (t.gap(first) === GLUED || (t.gap(first) === COMMA && t.gap(last + 1) >= COMMA))) ||
  (SEX.at(t, last + 1) &&
    t.gap(first) !== POINT &&
    t.gap(last + 1) <= SPACE &&
    (t.gap(last + 2) >= COMMA || (t.gap(first) > COMMA && t.shape(last + 1) === INITIAL)));

const IS = asked(
  'is|are|was|be|also|now|only|just|nearly|almost|pushing|approaching|about|turns|turning|turned|celebrates|celebrating|celebrated|will|s|so',
);

/** "his wife is also 92", "Ruth will be ninety", "nearly ninety, Ruth": whoever is spoken of, and what says that one is so old. */
function isSaidOf(c: Claims, t: Tokens, first: number, last: number): boolean {
  if (t.gap(last + 1) === SPACE && !t.isWord(last + 1)) return false;
  let k = first - 1;
  while (first - k < 5 && IS.at(t, k) && t.gap(k + 1) === SPACE) k--;
  if (k === first - 1) return false;
  const who =
    t.isWord(k) && (c.taken[k] === 1 || t.has(k, PERSON_WORD | KIN) || /^(?:one|both)$/.test(t.word(k)));
  if (isOldAge(c, t, k) || (who && t.gap(k + 1) <= COMMA && t.word(k) !== 'i')) return true;
  return (
    /^(?:nearly|almost|pushing|approaching)$/.test(t.word(k + 1)) &&
    t.gap(last + 1) === COMMA &&
    c.taken[last + 1] === 1
  );
}

const isOldAge = (c: Claims, t: Tokens, k: number) =>
  c.taken[k] === 1 &&
  t.isDigits(k) &&
  t.size(k) < 4 &&
  c.list.some((f) => f.kind === 'AGE_OVER_89' && f.start === t.start(k));
