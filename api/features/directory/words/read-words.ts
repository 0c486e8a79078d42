// Understands what was typed into the directory's search: which words, which area, which place, and what may have been meant. The
// words are looked at and forgotten.
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { Point } from '#api/features/directory/finding/point.ts';
import type { AreaId } from '#shared/basics/ids.ts';
import { distance, type Repair, shippedGlossary, wordsOf } from '#shared/glossary/index.ts';
import { type Plan, planWords, repairsOf, tellingOf } from './plan.ts';
import { findNamedPlace, selectAreaNames, selectKnownWords, selectWordsLike } from './queries.ts';

export type ReadWords = Plan & {
  /** An area that was named; its services are meant. */
  area: { id: AreaId; name: string } | null;
  /** Where the place that was named lies. */
  from: Point | null;
};

/** More words nobody types who looks for a service. */
const wordsMax = 12;
/** Words with one first letter; a town's services use far fewer. */
const likeMax = 4_000;
const areasMax = 500;

export async function readWords(
  db: Database,
  peer: Peer,
  typed: string | undefined,
  /** Where it is looked; undefined: wherever the words say, or the own area. */
  areaId: AreaId | undefined,
): Promise<ReadWords> {
  const all = wordsOf(typed ?? '', wordsMax);
  if (all.length === 0) return { ...planWords(shippedGlossary, [], nothingKnown), area: null, from: null };
  const used = await selectKnownWords(db, peer, [...new Set(all)]);
  const known = new Set(used.map((one) => one.typed));
  const named =
    areaId === undefined ? namedArea(all, known, await selectAreaNames(db, peer, areasMax)) : null;
  const words = named === null ? all : all.filter((_, at) => at < named.at || at >= named.at + named.length);
  const area = named === null ? null : { id: named.id, name: named.name };
  const places = new Map(used.flatMap(({ typed, place }) => (place === null ? [] : [[typed, place]])));
  const repairs = new Map<string, readonly Repair[]>();
  for (const word of tellingOf(words)) {
    if (known.has(word) || repairs.has(word)) continue;
    const like = await selectWordsLike(db, peer, word, likeMax);
    const found = repairsOf(
      word,
      like.map((one) => one.word),
    );
    if (found.length > 0) repairs.set(word, found);
    const place = found.find((one) => like.some((each) => each.isPlace && each.word === one.word));
    if (place !== undefined) places.set(word, place.word);
  }
  const plan = planWords(shippedGlossary, words, { words: known, repairs, places });
  const where = area?.id ?? areaId ?? peer.areaId;
  const from = plan.place === null ? null : await findNamedPlace(db, peer, where, plan.place.name);
  return { ...plan, area, from };
}

const nothingKnown = { words: new Set<string>(), repairs: new Map(), places: new Map<string, string>() };

type Named = { id: AreaId; name: string };

/** The area whose whole name stands among the words, a slip in a long word forgiven. */
function namedArea(words: readonly string[], known: ReadonlySet<string>, areas: readonly Named[]) {
  for (const { id, name } of areas) {
    const parts = wordsOf(name);
    for (let at = 0; parts.length > 0 && at + parts.length <= words.length; at++)
      if (parts.every((part, i) => isMeant(words[at + i] ?? '', part, known)))
        return { id, name, at, length: parts.length };
  }
  return null;
}

const isMeant = (word: string, part: string, known: ReadonlySet<string>): boolean =>
  word === part ||
  (part.length >= 6 && word[0] === part[0] && !known.has(word) && distance(word, part, 1) <= 1);
