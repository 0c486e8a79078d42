// A word that nobody knows, and the known words it may have meant. Work is bounded: a letter mask throws out almost all
// of the vocabulary before a distance is counted. Never applied to a word that is known.

export type Vocabulary = { words: readonly string[]; counts: readonly number[]; masks: readonly number[] };
export type Repair = { word: string; weight: number; kind: 'slip' | 'beginning' };

export const repairsMax = 4;
const wordCharsMax = 32;

/** `counts`: in how many documents a word stands; between equals the commoner word is meant. */
export function vocabularyOf(counts: ReadonlyMap<string, number>): Vocabulary {
  const entries = [...counts].filter(
    ([word]) => word.length > 2 && word.length <= wordCharsMax && !/\d/.test(word),
  );
  return {
    words: entries.map(([word]) => word),
    counts: entries.map(([, count]) => count),
    masks: entries.map(([word]) => maskOf(word)),
  };
}

/** Words that begin so, else words one or two slips away, else words whose beginning is one slip away. */
export function repair(word: string, vocabulary: Vocabulary): Repair[] {
  if (word.length < 4 || word.length > wordCharsMax || /\d/.test(word)) return beginning(word, vocabulary);
  const slips = nearest(word, vocabulary, word.length < 5 ? 1 : 2);
  const begun = beginning(word, vocabulary);
  // A long beginning is a word half typed; a short one may as well be a slip, so both are offered.
  if (begun.length > 0 && word.length >= 5) return begun;
  return [...slips, ...begun].sort((a, b) => b.weight - a.weight).slice(0, repairsMax);
}

export function beginning(word: string, { words, counts }: Vocabulary): Repair[] {
  if (word.length < 3) return [];
  const found: { word: string; count: number }[] = [];
  words.forEach((known, i) => {
    if (known.length > word.length && known.startsWith(word))
      found.push({ word: known, count: counts[i] ?? 0 });
  });
  return found
    .sort((a, b) => b.count - a.count || a.word.length - b.word.length)
    .slice(0, repairsMax * 2)
    .map((one) => ({ word: one.word, weight: 0.9, kind: 'beginning' }));
}

function nearest(word: string, vocabulary: Vocabulary, distanceMax: number): Repair[] {
  const { words, counts, masks } = vocabulary;
  const mask = maskOf(word);
  const found: (Repair & { count: number })[] = [];
  const judge = (known: string, i: number, cost: number, kind: Repair['kind']) => {
    // The first letter is hardly ever wrong.
    const weight = 1 - cost / word.length - (known[0] === word[0] ? 0 : 0.15);
    if (cost <= distanceMax && weight > 0.6) found.push({ word: known, weight, kind, count: counts[i] ?? 0 });
  };
  words.forEach((known, i) => {
    if (Math.abs(known.length - word.length) > distanceMax + 1) return;
    if (bits(mask ^ (masks[i] ?? 0)) > distanceMax * 2) return;
    judge(known, i, distance(word, known, distanceMax), 'slip');
  });
  // People stop typing: only when no whole word fits, the last letters may be missing beside the slip.
  if (found.length === 0 && word.length >= 5)
    words.forEach((known, i) => {
      if (known.length <= word.length + 1 || known[0] !== word[0]) return;
      // Nearly every typed letter stands somewhere in the word that was meant.
      if (bits(mask & ~(masks[i] ?? 0)) > 1) return;
      const least = Math.min(...[0, 1].map((more) => distance(word, known.slice(0, word.length + more), 1)));
      judge(known, i, least + 0.5, 'beginning');
    });
  return found
    .sort((a, b) => b.weight - a.weight || b.count - a.count)
    .filter((one, _, all) => one.weight >= (all[0]?.weight ?? 0) - 0.12)
    .slice(0, repairsMax)
    .map(({ word: known, weight, kind }) => ({ word: known, weight, kind }));
}

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const isNeighbour = (a: string, b: string): boolean =>
  rows.some((row, r) => {
    const at = row.indexOf(a);
    if (at < 0) return false;
    return [row, rows[r - 1] ?? '', rows[r + 1] ?? ''].some((other) => {
      const to = other.indexOf(b);
      return to >= 0 && Math.abs(to - at) <= 1;
    });
  });
const vowels = 'aeiouy';

/** Slips that hands and ears make cost less: the key beside, one vowel for another. Worked out once for all letters. */
const letters = 'abcdefghijklmnopqrstuvwxyz';
const wrongLetters = new Map(
  [...letters].map((a) => [
    a,
    new Map(
      [...letters].map((b) => [
        b,
        vowels.includes(a) && vowels.includes(b) ? 0.7 : isNeighbour(a, b) ? 0.8 : 1,
      ]),
    ),
  ]),
);
const wrongLetter = (a: string, b: string): number => wrongLetters.get(a)?.get(b) ?? 1;

/** Damerau and Levenshtein, given up as soon as every way is dearer than `max`. Two letters swapped cost less than two wrong. */
export function distance(a: string, b: string, max: number): number {
  const none = max + 1;
  // Cells further from the diagonal than this cannot be paid for: the cheapest letter too many costs 0.6.
  const band = Math.ceil(max / 0.6);
  if (Math.abs(a.length - b.length) > band) return none;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row: number[] = new Array(b.length + 1).fill(none);
    row[0] = i;
    let least = i <= band ? i : none;
    for (let j = Math.max(1, i - band); j <= Math.min(b.length, i + band); j++) {
      const x = a[i - 1] ?? '';
      const y = b[j - 1] ?? '';
      const doubled = (x === a[i - 2] && x === y) || (y === b[j - 2] && y === x) ? 0.6 : 1;
      let cost = Math.min(
        (last[j] ?? none) + doubled,
        (row[j - 1] ?? none) + doubled,
        (last[j - 1] ?? none) + (x === y ? 0 : wrongLetter(x, y)),
      );
      if (i > 1 && j > 1 && x === b[j - 2] && y === a[i - 2])
        cost = Math.min(cost, (before[j - 2] ?? none) + 0.8);
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > max) return none;
    before = last;
    last = row;
  }
  return last[b.length] ?? none;
}

function maskOf(word: string): number {
  let mask = 0;
  for (const letter of word) mask |= 1 << (letter.charCodeAt(0) % 26);
  return mask;
}

function bits(mask: number): number {
  let rest = mask;
  let count = 0;
  for (; rest !== 0; count++) rest &= rest - 1;
  return count;
}
