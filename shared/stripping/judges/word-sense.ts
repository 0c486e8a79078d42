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
import {
  CAPITAL,
  COMMA,
  endAt,
  flagsAt,
  gapAt,
  HYPHEN,
  has,
  isWord,
  lengthAt,
  MIXED,
  STOP,
  shapeAt,
  startAt,
  type Tokens,
  UPPER,
  wordAt,
} from '#shared/stripping/tokens.ts';
import { isNameLike, stemsOf } from './stems.ts';

export const isName = (t: Tokens, i: number): boolean => has(t, i, FIRST | LAST);
/** A name and nothing else. */
export const isOnlyName = (t: Tokens, i: number): boolean =>
  isName(t, i) && !has(t, i, COMMON | RARE | BRAND | SMALL | MONTH | NEVER);
export const isTrusted = (t: Tokens, i: number): boolean => has(t, i, TRUSTED);

/** Everyday flags of the rules: a word with one of them is known, name or not. */
const KNOWN_WORD = COMMON | SMALL | MONTH | NEVER | BRAND | KIN | ROLE | TITLE | PUBLIC_PLACE | SAYS;
/** Every rule flag but particles: the rules' own words are all words. */
const RULE_FLAGS = ~(OF_LISTS | PARTICLE | TRUSTED);

const CONTRACTED = /'(?:m|d|ll|ve|re|t|clock|all|am|n)$/;
/** Asks about each word once: words come again, and some questions are long. */
function remembered(ask: (word: string, t: Tokens) => boolean) {
  const answers = new Map<string, boolean>();
  return (word: string, t: Tokens): boolean => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = ask(word, t);
      if (answers.size > 20_000) answers.clear();
      answers.set(word, answer);
    }
    return answer;
  };
}

/** "Angolan", "Egyptian", "Hungarian", "Canadian", "Burmese", "Kuwaiti": of a place that the lists hold. */
const isOfPlace = (word: string, t: Tokens): boolean =>
  /(?:an|ese|[^aeiou]i)$/.test(word) &&
  [word.slice(0, -1), word.slice(0, -2), ...['', 'a', 'y'].map((end) => word.slice(0, -3) + end)].some(
    (place) => place.length > 3 && (t.lexicon.words.get(place) & PLACE) !== 0,
  );

/** By what it comes from. "I'd", "they've", "o'clock": contractions are the language's own. */
const isGuessed = remembered(
  (word, t) =>
    CONTRACTED.test(word) ||
    isOfPlace(word, t) ||
    stemsOf(word).some(
      (stem) => stem.length > 1 && (t.lexicon.words.get(stem) & (COMMON | RULE_FLAGS | RARE)) !== 0,
    ),
);

/** A word of the language, by the list or by what it comes from. Without name data only the rules' own words are known. */
export function isEnglish(t: Tokens, i: number): boolean {
  const flags = flagsAt(t, i);
  if (flags & (KNOWN_WORD | RULE_FLAGS | RARE)) return true;
  if (flags & (FIRST | LAST | PLACE)) return false;
  return t.lexicon.hasNames && isGuessed(wordAt(t, i), t);
}

/** Drugs are written with a capital as often as not; their endings are agreed on (WHO stems of International Nonproprietary Names). So are those of illnesses and of what is done about them. */
const DRUG =
  /(?:statin|pril|olol|azole|idine|ipine|zepam|zolam|cillin|mycin|oxetine|triptyline|gabalin|sartan|formin|gliptin|gliflozin|parin|xaban|dronate|caine|profen|setron|prazole|tadine|lukast|tide|mab|thiazide|semide|opram|pramine|zine|phylline|tropium|terol|sone|olone|itis|[aeio]sis|a?emia|algia|uria|penia|plegia|pnoea|rrhoea|cardia|oedema|thyroidism|phoma|eloma|anoma|tension|pathy|plasty|ectomy|[so]t[ou]my|oscopy|ometry|ography|ogram)$/;

const isDrug = remembered((word) => DRUG.test(word));

/** With a capital, and nobody: brand, day, drug, number word. */
export function isNobody(t: Tokens, i: number): boolean {
  if (has(t, i, NEVER | BRAND)) return !isName(t, i) || has(t, i, NEVER);
  const word = wordAt(t, i);
  // RiO, iPhone, AccuRx: a capital in the middle is a product's, unless the front is one of a surname's.
  if (
    shapeAt(t, i) === MIXED &&
    !/^(?:ma?c|de|di|la|le|van|fitz|al|el|st|ab|ap|ni|nic|mb|ng|du|des|san|ter|ver|dos|da|oo)$/.test(
      word.slice(0, 1 + t.text.slice(startAt(t, i), endAt(t, i)).search(/[a-z][A-Z]/)),
    ) &&
    !word.includes("'")
  )
    return true;
  return lengthAt(t, i) > 6 && !isName(t, i) && isDrug(word, t);
}

/** A capitalised word the engine has never met. */
export const isStranger = (t: Tokens, i: number): boolean =>
  isWord(t, i) && !isName(t, i) && !has(t, i, PLACE) && !isEnglish(t, i) && !isNobody(t, i);

/** Could this word, as written, be (part of) a name where the words beside it ask for one? */
export function fitsName(t: Tokens, i: number): boolean {
  if (!isWord(t, i) || isNobody(t, i) || (has(t, i, TITLE | SMALL) && !isName(t, i))) return false;
  if (isName(t, i)) return true;
  return !isEnglish(t, i) || isNameLike(wordAt(t, i));
}

export const isTitleCase = (t: Tokens, i: number): boolean =>
  shapeAt(t, i) === CAPITAL || shapeAt(t, i) === MIXED;
export const isUpper = (t: Tokens, i: number): boolean => shapeAt(t, i) === UPPER;

/** What stands between two words. */
export const signsBetween = (t: Tokens, a: number, b: number): string =>
  t.text.slice(endAt(t, a), startAt(t, b));

const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** "Tariq's", "James'". */
export function isPossessive(t: Tokens, i: number): boolean {
  const end = endAt(t, i);
  if (t.text.charCodeAt(end) !== 39) return false;
  const next = t.lower.charCodeAt(end + 1);
  if (next === 115) return !isSmall(t.lower.charCodeAt(end + 2));
  return t.lower.charCodeAt(end - 1) === 115 && !isSmall(next);
}

/** Does a sentence, a line or a quotation begin with token `i`? Then a capital says nothing. */
export function opens(t: Tokens, i: number): boolean {
  if (i <= 0) return true;
  const gap = gapAt(t, i);
  if (gap >= STOP) return true;
  // Blanks alone open nothing, nor does what stands glued.
  if (gap <= HYPHEN) return false;
  // The commonest: a comma and a blank hold no dash.
  if (gap === COMMA && startAt(t, i) - endAt(t, i - 1) < 3) return false;
  // A colon, a dash, a bullet or a bracket opens a sentence too.
  const sign = signsBetween(t, i - 1, i);
  return /[:([{"=•·>*]| -+ $|\/$/.test(sign);
}
