// Lays the places, brands and pairs of words that this project wrote down into shared/stripping/names/lists.ts anew, and leaves names and everyday words as they stand:
// node tests/bench/stripping-own-lists.ts. It needs no source of other people. The whole is built by stripping-build-names.ts, which shares what is here.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { PLACE_LIKE } from '#shared/stripping/judges/strangers.ts';
import { codeWords, readWords } from '#shared/stripping/packing/word-coder.ts';

const room = new URL('../../shared/stripping/', import.meta.url).pathname;

/** The lines of a list of ours, without remarks. */
export const own = (name: string): string[] =>
  fs
    .readFileSync(path.join(room, 'training', name), 'utf8')
    .split('\n')
    .filter((line) => !line.startsWith('#'));

const sorted = (words: string[]): string[] => [...new Set(words)].sort();

/** What is no person though it has a capital; pairs are joined by "_". */
export function ownThings(): { places: string[]; brands: string[]; phrases: string[] } {
  const [brandWords = '', phrases = ''] = own('own-brands.txt').join(' ').split(' phrases ');
  return {
    places: sorted(
      own('own-places.txt')
        .join(' ')
        .split(/\s+/)
        // A word that begins as places do is one without being listed.
        .filter((w) => /^[a-z]+$/.test(w) && !PLACE_LIKE.test(w)),
    ),
    brands: sorted(brandWords.split(/\s+/).filter((w) => /^[a-z']+$/.test(w))),
    phrases: sorted(phrases.trim().split(/\s+/)),
  };
}

/** Writes everyday words, places, brands, one list for each kind of name, pairs; and says what they weigh. */
export function writeLists(kinds: readonly string[], lists: readonly (readonly string[])[]): void {
  const text = `// Everyday words in their plainest form, places, what is written with a capital and is no person, and names by group: 1 first, 2 last, 3 both; a only a name, b to d ever more often a word, e one that was only read of. Behind them such things of two words.\n// Written by tests/bench/stripping-build-names.ts; sources and licences in shared/stripping/README.md. Do not edit.\nexport default ${JSON.stringify(`${kinds.join(' ')}|${codeWords(lists)}`)};\n`;
  fs.writeFileSync(path.join(room, 'names', 'lists.ts'), text);
  console.log(text.length, 'characters,', zlib.gzipSync(text, { level: 9 }).length, 'gz');
}

if (import.meta.main ?? process.argv[1] === import.meta.filename) {
  const { default: lists } = await import('#shared/stripping/names/lists.ts');
  const [kinds = '', coded = ''] = lists.split('|');
  const [words = [], before = [], bodies = [], ...rest] = readWords(coded);
  const names = new Set(rest.slice(0, -1).flat());
  const { places, brands, phrases } = ownThings();
  const had = new Set([...before, ...bodies]);
  // Such a word changes what it counts as a name, and only the whole build weighs that.
  const both = [...places, ...brands].filter((word) => names.has(word) && !had.has(word));
  if (both.length > 0) throw new Error(`names too, so that the whole must be built anew: ${both.join(' ')}`);
  writeLists(kinds.split(' '), [words, places, brands, ...rest.slice(0, -1), phrases]);
}
