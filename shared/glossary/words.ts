// Text to words, the same for entries and queries: lower case, no apostrophes, endings folded. Pure; keeps nothing.

/** Of a query no more is read: the box asks for a few words. */
export const queryWordsMax = 48;
/** Of a document that is judged for its needs. */
export const textWordsMax = 1_000;

export function wordsOf(text: string, wordsMax = queryWordsMax): string[] {
  const lower = text.slice(0, wordsMax * 12).toLowerCase();
  // Nearly every entry is plain letters, and there are twenty thousand of them to read when a panel opens.
  if (/^[a-z0-9 ]*$/.test(lower)) return lower.split(' ').filter(Boolean).slice(0, wordsMax);
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019\u02bc'`]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, wordsMax);
}

/**
 * Folds the endings that everyday words wear, so that `evicted` meets `eviction` and `carers` meets `care`.
 * It is for matching entries; a database stems documents in its own way, and both sides of a match use one stemmer.
 */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let base = word;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  const shorter = base.replace(/(?:ations?|ition|ings?|ion|ed|ment)$/, '');
  if (shorter !== base && shorter.length >= 3 && /[aeiouy]/.test(shorter)) {
    // One short syllable that did not double its last letter had an e: caring is care, not car.
    base =
      /^[^aeiou]?[^aeiou][aeiou][^aeiouwxy]$/.test(shorter) && shorter.length === 3
        ? `${shorter}e`
        : shorter.replace(/([^aeiouls])\1$/, '$1');
  } else if (base.length > 5) base = base.replace(/ly$/, '');
  if (base.length > 4) base = base.replace(/e$/, '');
  return base.length > 3 ? base.replace(/y$/, 'i') : base;
}

/** Words that say nothing about what is looked for. Negations stay: "no food" is not "food". */
const small = new Set(
  `a about after all also am an and any are as at be because been before being but by can could did do does doing for from get
  gets getting got had has have having he her here him himself herself his how i if in into is it its ive just let like me my
  of on or our out over own really s she should so some than that the their them then there these they this those to too
  up us very was we were what when where which while who whom why will with would you your`.split(/\s+/),
);
export const isSmall = (word: string): boolean => small.has(word);

/** The stems of a few thousand words that come again and again, each folded once. For whoever reads all entries. */
export function rememberStems(): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const folded = stem(word);
    known.set(word, folded);
    return folded;
  };
}

/** Whoever reads all entries lets others in after so many. */
export const restAfter = 250;
