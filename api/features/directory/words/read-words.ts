// Understands what was typed into the directory's search: which words, which area, which place, and what may have been meant. The
// words are looked at and forgotten.
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { Point } from '#api/features/directory/finding/point.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { distance, type Repair, shippedGlossary, stem, wordsOf } from '#shared/glossary/index.ts';
import { fieldStems, type Known, type Plan, planWords, repairsOf, tellingOf } from './plan.ts';
import {
  findNamedPlace,
  selectAreaNames,
  selectFindable,
  selectKnownWords,
  selectWordsLike,
} from './queries.ts';

export type ReadWords = Plan & {
  /** An area that was named; its services are meant. */
  area: { id: AreaId; name: string } | null;
  /** A place that was named, and where it lies: distance is counted from there. */
  place: { typed: string; name: string; at: Point } | null;
};

/** More words nobody types who looks for a service. */
const wordsMax = 12;
/** Words with one first letter; a town's services use far fewer. */
const likeMax = 4_000;
const areasMax = 500;
const repairsPerWord = 2;

export async function readWords(
  db: Database,
  peer: Peer,
  typed: string | undefined,
  /** Where it is looked; undefined: wherever the words say, or the own area. */
  areaId: AreaId | undefined,
): Promise<ReadWords> {
  const all = wordsOf(typed ?? '', wordsMax);
  if (all.length === 0) return { ...planWords(shippedGlossary, [], nothingKnown), area: null, place: null };
  const used = await selectKnownWords(db, peer, [...new Set(all)]);
  const known = new Set(used.map((one) => one.typed));
  const areas = areaId === undefined ? await selectAreaNames(db, peer, areasMax) : [];
  const named = namedArea(all, known, areas);
  const words = named === null ? all : all.filter((_, at) => at < named.at || at >= named.at + named.length);
  const area = named === null ? null : { id: named.id, name: named.name };
  const places = new Map(used.flatMap(({ typed: word, place }) => (place === null ? [] : [[word, place]])));
  const repairs = new Map<string, readonly Repair[]>();
  for (const word of tellingOf(words)) {
    if (known.has(word) || isOfField(word)) continue;
    const like = await selectWordsLike(db, peer, word, likeMax);
    const likely = repairsOf(
      word,
      like.map((one) => one.word),
    );
    const findable = await selectFindable(
      db,
      peer,
      likely.map((one) => one.word),
    );
    const found = likely
      .filter((one) => findable.some((each) => each.word === one.word))
      .slice(0, repairsPerWord);
    if (found.length > 0) repairs.set(word, found);
    const place = found.find((one) => like.some((each) => each.isPlace && each.word === one.word));
    if (place !== undefined) places.set(word, place.word);
  }
  const where = area?.id ?? areaId ?? peer.areaId;
  const place = await findPlace(db, peer, where, tellingOf(words), places);
  return { ...planWords(shippedGlossary, words, { words: known, repairs, place }), area, place };
}

const nothingKnown: Known = { words: new Set(), repairs: new Map(), place: null };

const stemsOfField = fieldStems(shippedGlossary);
const isOfField = (word: string): boolean => stemsOfField.has(stem(word));

/** The first word that is no word of the field and names a place that lies somewhere. */
async function findPlace(
  db: Database,
  peer: Peer,
  areaId: AreaId | null,
  words: readonly string[],
  places: ReadonlyMap<string, string>,
) {
  // Of one word alone the services that bear it are meant.
  if (words.length < 2) return null;
  for (const typed of words) {
    const name = places.get(typed);
    if (name === undefined || isOfField(name)) continue;
    const at = await findNamedPlace(db, peer, areaId, name);
    if (at !== null) return { typed, name, at };
  }
  return null;
}

type Named = { id: AreaId; name: string };

/** The area whose name stands among the words, or the first word of it; a slip in a long word is forgiven. */
function namedArea(words: readonly string[], known: ReadonlySet<string>, areas: readonly Named[]) {
  for (const shorten of [(parts: string[]) => parts, (parts: string[]) => parts.slice(0, 1)])
    for (const { id, name } of areas) {
      const parts = shorten(wordsOf(name));
      if (parts.length < 2 && (parts[0] ?? '').length < 5) continue;
      const at = placeOf(parts, words, known);
      if (at >= 0) return { id, name, at, length: parts.length };
    }
  return null;
}

function placeOf(parts: readonly string[], words: readonly string[], known: ReadonlySet<string>): number {
  for (let at = 0; at + parts.length <= words.length; at++)
    if (parts.every((part, i) => isMeant(words[at + i] ?? '', part, known))) return at;
  return -1;
}

const isMeant = (word: string, part: string, known: ReadonlySet<string>): boolean =>
  word === part ||
  (part.length >= 6 && word[0] === part[0] && !known.has(word) && distance(word, part, 1) <= 1);
