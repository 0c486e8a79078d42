// Sorted words in one string, each as what it shares with the one before and what it adds: half the size after compression.
// Words are lower-case letters and apostrophes, so a digit or a capital can open the next one.

const SHARED = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** `words` in order. */
export function frontCode(words: readonly string[]): string {
  let before = '';
  let out = '';
  for (const word of words) {
    if (!/^[a-z']+$/.test(word)) throw new Error('only lower-case letters and apostrophes can be coded');
    let same = 0;
    while (same < SHARED.length - 1 && same < word.length && word[same] === before[same]) same++;
    out += SHARED.charAt(same) + word.slice(same);
    before = word;
  }
  return out;
}

/** Calls `take` with every word of `coded`. */
export function eachWord(coded: string, take: (word: string) => void): void {
  let before = '';
  let i = 0;
  while (i < coded.length) {
    const same = SHARED.indexOf(coded.charAt(i));
    let end = ++i;
    // Lower-case letters stand above all signs that open a word; the apostrophe below them.
    while (end < coded.length && (coded.charCodeAt(end) > 96 || coded.charCodeAt(end) === 39)) end++;
    before = before.slice(0, same) + coded.slice(i, end);
    take(before);
    i = end;
  }
}
