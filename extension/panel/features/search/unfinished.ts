// Half a name is no name to the engine: while somebody types, the last word waits where it could be one. Enter sends it.

/** Letters, digits and what joins them, at the very end: a word that may go on. */
const lastWord = /[\p{L}\p{N}'’-]+$/u;
/** PIP, UC, ESA: short forms are no half names. */
const shortForm = /^\p{Lu}{2,5}$/u;

/**
 * `safe` is what is left of `raw` after stripping. The last word is held back when it has a capital or a digit, or when anything was
 * taken out: the rest of a name follows its beginning.
 */
export function withoutUnfinished(raw: string, safe: string): string {
  const last = lastWord.exec(raw)?.[0];
  if (last === undefined || !safe.endsWith(last)) return safe;
  const isStripped = safe !== raw.replace(/\s+/g, ' ').trim();
  const mayBeName = /[\p{Lu}\d]/u.test(last) && !shortForm.test(last);
  if (!isStripped && !mayBeName) return safe;
  // A number is typed in groups: all of them wait for the last one.
  return safe
    .slice(0, -last.length)
    .replace(/\d[\d\s-]*$/u, '')
    .trim();
}

/**
 * Nothing in it can be a name or the beginning of one, so it need not rest before it leaves: the last word has ended, nothing was taken
 * out, no word has a capital or a digit, and each is one of the field's own.
 */
export const isSurelyNoName = (raw: string, safe: string, isOfField: (words: string) => boolean): boolean =>
  /\s$/.test(raw) && safe === raw.replace(/\s+/g, ' ').trim() && !/[\p{Lu}\d]/u.test(raw) && isOfField(safe);
