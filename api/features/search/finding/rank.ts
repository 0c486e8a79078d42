// Words to an order of documents, for one reader: the plan, the counts it needs, the one statement that ranks.
import type { Database } from '#api/database/index.ts';
import { makePlan, type Plan, tellingWords } from '#shared/search/plan.ts';
import { feedback, mixing } from '#shared/search/settings.ts';
import { stemOf } from '#shared/search/stem.ts';
import { countSeen, type Filter, type Ranked, type Reader, rankDocuments } from './queries.ts';
import { readShelf, type Shelf, type Shelves } from './shelf.ts';

export const bounds = { perStem: 400, weighed: 200 } as const;
/** All stems together: a long query looks less far into each. */
const postingsMax = 8_000;
/** A stem that the counts do not know is counted on the spot, so far. */
const countedMax = 50;
const choiceKeyCharsMax = 120;
const youngMax = 2_000;

export async function rank(
  db: Database,
  shelves: Shelves,
  reader: Reader,
  query: string,
  filter: Filter,
): Promise<{ plan: Plan; ranked: Ranked[] }> {
  const shelf = await readShelf(db, shelves, reader.peer.communityId);
  const plan = await planFor(db, reader, shelf, query);
  if (plan.terms.length === 0) return { plan, ranked: [] };
  const perStem = Math.min(bounds.perStem, Math.ceil(postingsMax / plan.terms.length));
  const ranked = await rankDocuments(db, reader, {
    plan,
    filter,
    bounds: { ...bounds, perStem },
    feedback: plan.isShort ? feedback : null,
    choiceKey: choiceKey(query),
    ...mixing,
  });
  return { plan, ranked };
}

/** The same telling words in any order are the same search. */
export function choiceKey(query: string): string {
  const stems = tellingWords(query).telling.map(({ word }) => stemOf(word));
  return [...new Set(stems)].sort().join(' ').slice(0, choiceKeyCharsMax);
}

/**
 * A word that the counts do not know may be new, or stand in a closed channel that this reader is in: it is counted for this
 * reader. And a guess is only made at a word that this reader can find, or a guess would tell what stands elsewhere.
 */
async function planFor(db: Database, reader: Reader, shelf: Shelf, query: string): Promise<Plan> {
  const counted = new Map<string, number>();
  const count = async (stems: readonly string[]) => {
    const unknown = [...new Set(stems)].filter((stem) => !counted.has(stem));
    if (unknown.length === 0) return;
    for (const stem of unknown) counted.set(stem, 0);
    for (const { stem, documents } of await countSeen(db, reader, unknown, countedMax))
      counted.set(stem, documents);
  };
  const typed = tellingWords(query).telling.map(({ word }) => stemOf(word));
  await count(typed.filter((stem) => !shelf.stems.has(stem)));
  const countOf = (stem: string) => counted.get(stem) ?? shelf.stems.get(stem) ?? 0;
  const planned = () => {
    const documents = Math.max(shelf.documents, ...counted.values());
    return makePlan(query, { documents, countOf, vocabulary: shelf.vocabulary });
  };
  const plan = planned();
  const guessed = plan.corrections.flatMap(({ searched }) => searched.map(stemOf));
  // In a young collection the counts lag behind by a great share, and other ways to say it are counted, too.
  const wanted = shelf.documents <= youngMax ? [...plan.absent, ...guessed] : guessed;
  if (wanted.every((stem) => counted.has(stem))) return plan;
  await count(wanted);
  return planned();
}
