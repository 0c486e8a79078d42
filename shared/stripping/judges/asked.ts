// Lists of words that are asked of nearly every word of a text. A pattern costs many times a look at two letters, so a word that begins
// as none of the list does is turned away before the pattern is asked. It never changes an answer.

const pair = (word: string): number => ((word.charCodeAt(0) & 31) << 5) | (word.charCodeAt(1) & 31);

/** Is a word one of `list`? That is a pattern: "flats?|house". */
export function asked(list: string): { test(word: string): boolean } {
  const pattern = new RegExp(`^(?:${list})$`);
  const begins = new Uint8Array(1024);
  // Cut inside brackets too where they are nested: that may turn away too few, never too many.
  for (const one of list.split(/\|(?![^(]*\))/)) {
    const sure = /^(?:[\w'](?![?*{])){0,2}/.exec(one)?.[0] ?? '';
    const from = pair(sure);
    begins.fill(1, from, from + 32 ** (one.length < 2 ? 0 : 2 - sure.length));
  }
  return { test: (word) => begins[pair(word)] === 1 && pattern.test(word) };
}
