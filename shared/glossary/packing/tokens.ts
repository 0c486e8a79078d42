// A long text of few words in few signs: a word takes the fewer bits the oftener it comes (Huffman, 1952), and the words themselves stand
// sorted, each as what it adds to the one before. Both halves stand here so that they cannot drift apart.

import { readBytes, SIGNS, writeBytes } from '#shared/basics/bytes.ts';
import type { Steps } from '#shared/basics/in-steps.ts';

/** What many words share with the one before, as one sign. */
const sharedMax = SIGNS.length - 1;
const tokensAtOnce = 1_000;

/** Three lines: the words, how many bits each takes, the bits; before the bits how many tokens they are. */
export function writeTokens(tokens: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const token of tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  const words = [...counts.keys()].sort();
  if (words.some((word) => word === '' || /\s/.test(word)))
    throw new Error(
      'A word of the glossary cannot be packed: it is empty, or holds a space of another kind.',
    );
  const lengths = lengthsOf(words.map((word) => counts.get(word) ?? 0));
  const codes = codesOf(lengths);
  const places = new Map(words.map((word, at) => [word, at]));
  const bytes: number[] = [];
  let bits = 0;
  for (const token of tokens) {
    const at = places.get(token) ?? 0;
    for (let k = (lengths[at] ?? 0) - 1; k >= 0; k--, bits++)
      bytes[bits >> 3] = (bytes[bits >> 3] ?? 0) | ((((codes[at] ?? 0) >> k) & 1) << (7 - (bits & 7)));
  }
  const sizes = lengths.map((length) => SIGNS.charAt(length)).join('');
  return `${writeSorted(words)}\n${sizes}\n${tokens.length}:${writeBytes(bytes)}`;
}

/** The tokens that `writeTokens` wrote. */
export function* readTokens(packed: string): Steps<string[]> {
  const [sorted = '', sizes = '', coded = ''] = packed.split('\n');
  const words = readSorted(sorted);
  const lengths = [...sizes].map((sign) => SIGNS.indexOf(sign));
  // Of each length the first code, and where its words begin among those in the order of codes.
  const order = orderOf(lengths);
  const many = new Int32Array(32);
  for (const length of lengths) many[length] = (many[length] ?? 0) + 1;
  const colon = coded.indexOf(':');
  const count = Number(coded.slice(0, colon));
  const bytes = readBytes(coded.slice(colon + 1));
  const tokens: string[] = [];
  let bit = 0;
  while (tokens.length < count) {
    if (tokens.length % tokensAtOnce === 0) yield;
    let code = 0;
    let first = 0;
    let index = 0;
    for (let length = 1; ; length++) {
      code |= ((bytes[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1;
      bit++;
      const here = many[length] ?? 0;
      if (code - first < here) {
        tokens.push(words[order[index + code - first] ?? 0] ?? '');
        break;
      }
      index += here;
      first = (first + here) << 1;
      code <<= 1;
    }
  }
  return tokens;
}

/** Places of words, the shortest codes first. */
const orderOf = (lengths: readonly number[]): number[] =>
  lengths.map((_, at) => at).sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b);

/** The code of each, in the one way that follows from the lengths. */
function codesOf(lengths: readonly number[]): number[] {
  const codes: number[] = [];
  let code = 0;
  let before = 0;
  for (const at of orderOf(lengths)) {
    const length = lengths[at] ?? 0;
    code <<= length - before;
    before = length;
    codes[at] = code++;
  }
  return codes;
}

/** How many bits each takes: the two rarest are joined until one is left. */
function lengthsOf(counts: readonly number[]): number[] {
  type Node = { count: number; of: number[] };
  const lengths: number[] = counts.map(() => (counts.length === 1 ? 1 : 0));
  const leaves: Node[] = counts.map((count, at) => ({ count, of: [at] })).sort((a, b) => a.count - b.count);
  const joined: Node[] = [];
  const least = (): Node | undefined => {
    const [leaf] = leaves.slice(leafAt, leafAt + 1);
    const [node] = joined.slice(joinedAt, joinedAt + 1);
    if (leaf && (!node || leaf.count <= node.count)) {
      leafAt++;
      return leaf;
    }
    joinedAt++;
    return node;
  };
  let leafAt = 0;
  let joinedAt = 0;
  for (let left = counts.length; left > 1; left--) {
    const [a, b] = [least(), least()];
    const of = [...(a?.of ?? []), ...(b?.of ?? [])];
    for (const at of of) lengths[at] = (lengths[at] ?? 0) + 1;
    joined.push({ count: (a?.count ?? 0) + (b?.count ?? 0), of });
  }
  return lengths;
}

/** Each word as what it shares with the one before, a capital or a digit of ours, and what it adds. */
function writeSorted(words: readonly string[]): string {
  let before = '';
  return words
    .map((word) => {
      let same = 0;
      while (same < sharedMax && same < word.length && word[same] === before[same]) same++;
      before = word;
      return `${SIGNS.charAt(same)}${word.slice(same)}`;
    })
    .join(' ');
}

function readSorted(written: string): string[] {
  let before = '';
  return written.split(' ').map((one) => {
    before = before.slice(0, SIGNS.indexOf(one.charAt(0))) + one.slice(1);
    return before;
  });
}
