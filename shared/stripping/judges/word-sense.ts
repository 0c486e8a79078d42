// What a single word may be: a name, an everyday word, a place, something with a capital that is nobody.
import {
  BRAND,
  COMMON,
  FIRST,
  KIN,
  LAST,
  MONTH,
  NEVER,
  OF_LISTS,
  PARTICLE,
  PLACE,
  PUBLIC_PLACE,
  RARE,
  ROLE,
  SAYS,
  SMALL,
  TITLE,
  TRUSTED,
} from '#shared/stripping/lexicon.ts';
import { CAPITAL, COMMA, HYPHEN, MIXED, STOP, type Tokens, UPPER } from '#shared/stripping/tokens.ts';
import type { Vocabulary } from '#shared/stripping/vocabulary.ts';
import { hasNameLetters, stemsOf } from './stems.ts';

export const isName = (t: Tokens, i: number): boolean => t.has(i, FIRST | LAST);
/** A name and nothing else. */
export const isOnlyName = (t: Tokens, i: number): boolean =>
  isName(t, i) && !t.has(i, COMMON | RARE | BRAND | SMALL | MONTH | NEVER);
export const isTrusted = (t: Tokens, i: number): boolean => t.has(i, TRUSTED);

/** Everyday flags of the rules: a word with one of them is known, name or not. */
const KNOWN_WORD = COMMON | SMALL | MONTH | NEVER | BRAND | KIN | ROLE | TITLE | PUBLIC_PLACE | SAYS;
/** Every rule flag but particles: the rules' own words are all words. */
const RULE_FLAGS = ~(OF_LISTS | PARTICLE | TRUSTED);

// How a word is built, among its marks.
const GUESSED = 1 << 24;
const DRUG = 1 << 25;
const NAME_LIKE = 1 << 26;

const CONTRACTED = /'(?:m|d|ll|ve|re|t|clock|all|am|n)$/;

/** "Angolan", "Egyptian", "Hungarian", "Canadian", "Burmese", "Kuwaiti": of a place that the lists hold. */
const isOfPlace = (word: string, listed: Vocabulary): boolean =>
  /(?:an|ese|[^aeiou]i)$/.test(word) &&
  [word.slice(0, -1), word.slice(0, -2), ...['', 'a', 'y'].map((end) => word.slice(0, -3) + end)].some(
    (place) => place.length > 3 && (listed.get(place) & PLACE) !== 0,
  );

/** By what it comes from. "I'd", "they've", "o'clock": contractions are the language's own. */
const isGuessed = (word: string, listed: Vocabulary): boolean =>
  CONTRACTED.test(word) ||
  isOfPlace(word, listed) ||
  stemsOf(word).some((stem) => stem.length > 1 && (listed.get(stem) & (COMMON | RULE_FLAGS | RARE)) !== 0);

/** A word of the language, by the list or by what it comes from. Without name data only the rules' own words are known. */
export function isEnglish(t: Tokens, i: number): boolean {
  const flags = t.flags(i);
  if (flags & (KNOWN_WORD | RULE_FLAGS | RARE)) return true;
  if (flags & (FIRST | LAST | PLACE)) return false;
  return t.isMarked(i, GUESSED);
}

/** Drugs are written with a capital as often as not; their endings are agreed on (WHO stems of International Nonproprietary Names). So are those of illnesses and of what is done about them. */
const DRUG_END =
  /(?:statin|pril|olol|azole|idine|ipine|zepam|zolam|cillin|mycin|oxetine|triptyline|gabalin|sartan|formin|gliptin|gliflozin|parin|xaban|dronate|caine|profen|setron|prazole|tadine|lukast|tide|mab|thiazide|semide|opram|pramine|zine|phylline|tropium|terol|sone|olone|itis|[aeio]sis|a?emia|algia|uria|penia|plegia|pnoea|rrhoea|cardia|oedema|thyroidism|phoma|eloma|anoma|tension|pathy|plasty|ectomy|[so]t[ou]my|oscopy|ometry|ography|ogram)$/;

/** The marks of a word by its letters alone; without the lists nothing is guessed. */
export const senseBy =
  (listed?: () => Vocabulary) =>
  (word: string): number =>
    (listed && isGuessed(word, listed()) ? GUESSED : 0) |
    (DRUG_END.test(word) ? DRUG : 0) |
    (hasNameLetters(word) ? NAME_LIKE : 0);

/** With a capital, and nobody: brand, day, drug, number word. */
export function isNobody(t: Tokens, i: number): boolean {
  if (t.has(i, NEVER | BRAND)) return !isName(t, i) || t.has(i, NEVER);
  const word = t.word(i);
  // RiO, iPhone, AccuRx: a capital in the middle is a product's, unless the front is one of a surname's.
  if (
    t.shape(i) === MIXED &&
    !/^(?:ma?c|de|di|la|le|van|fitz|al|el|st|ab|ap|ni|nic|mb|ng|du|des|san|ter|ver|dos|da|oo)$/.test(
      word.slice(0, 1 + t.text.slice(t.start(i), t.end(i)).search(/[a-z][A-Z]/)),
    ) &&
    !word.includes("'")
  )
    return true;
  return t.size(i) > 6 && !isName(t, i) && t.isMarked(i, DRUG);
}

/** Has it letters as names of several languages have? */
export const isNameLike = (t: Tokens, i: number): boolean => t.isMarked(i, NAME_LIKE);

/** A capitalised word the engine has never met. */
export const isStranger = (t: Tokens, i: number): boolean =>
  t.isWord(i) && !isName(t, i) && !t.has(i, PLACE) && !isEnglish(t, i) && !isNobody(t, i);

/** Could this word, as written, be (part of) a name where the words beside it ask for one? */
export function fitsName(t: Tokens, i: number): boolean {
  if (!t.isWord(i) || isNobody(t, i) || (t.has(i, TITLE | SMALL) && !isName(t, i))) return false;
  if (isName(t, i)) return true;
  return !isEnglish(t, i) || isNameLike(t, i);
}

export const isTitleCase = (t: Tokens, i: number): boolean => t.shape(i) === CAPITAL || t.shape(i) === MIXED;
export const isUpper = (t: Tokens, i: number): boolean => t.shape(i) === UPPER;

/** What stands between two words. */
export const signsBetween = (t: Tokens, a: number, b: number): string => t.text.slice(t.end(a), t.start(b));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** "Tariq's", "James'". */
export function isPossessive(t: Tokens, i: number): boolean {
  const end = t.end(i);
  if (t.text.charCodeAt(end) !== 39) return false;
  const next = t.lower.charCodeAt(end + 1);
  if (next === 115) return !isSmall(t.lower.charCodeAt(end + 2));
  return t.lower.charCodeAt(end - 1) === 115 && !isSmall(next);
}

/** Does a sentence, a line or a quotation begin with token `i`? Then a capital says nothing. */
export function opens(t: Tokens, i: number): boolean {
  if (i <= 0) return true;
  const gap = t.gap(i);
  if (gap >= STOP) return true;
  // Blanks alone open nothing, nor does what stands glued.
  if (gap <= HYPHEN) return false;
  // The commonest: a comma and a blank hold no dash.
  if (gap === COMMA && t.start(i) - t.end(i - 1) < 3) return false;
  // A colon, a dash, a bullet or a bracket opens a sentence too.
  const sign = signsBetween(t, i - 1, i);
  return /[:([{"=•·>*]| -+ $|\/$/.test(sign);
}
