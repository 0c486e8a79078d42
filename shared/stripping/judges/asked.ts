// Lists of words that are asked of nearly every word of a text. Two letters and the length turn nearly all away before the list is looked up.

const pair = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);

/** Is a word one of `list`? That is words joined by "|"; a last letter may be doubtful: "flats?|house". */
export function asked(list: string): { test(word: string): boolean } {
  const words = new Set<string>();
  // A bit for each length that words have which begin with these two letters.
  const lengths = new Int32Array(1024);
  for (const one of list.split('|'))
    for (const word of one.endsWith('?') ? [one.slice(0, -2), one.slice(0, -1)] : [one]) {
      words.add(word);
      lengths[pair(word)] = (lengths[pair(word)] ?? 0) | (1 << word.length);
    }
  return { test: (word) => (((lengths[pair(word)] ?? 0) >>> word.length) & 1) === 1 && words.has(word) };
}
