// What one community's documents are like as a whole: how many, how rare each stem is, which words there are. Held in memory
// because a slip of the pen is compared with every word; read anew when the clock has counted anew. Of documents that
// everybody may read, alone: a word of a closed channel must not be known here.
import type { Database } from '#api/database/index.ts';
import { findShelf } from '#api/features/search/queries.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { type Vocabulary, vocabularyOf } from '#shared/glossary/index.ts';
import { selectShelfStems, selectShelfWords } from './queries.ts';

export type Shelf = {
  refreshedAt: number;
  documents: number;
  /** In how many documents a stem stands. */
  stems: ReadonlyMap<string, number>;
  vocabulary: Vocabulary;
};
export type Shelves = Map<CommunityId, Shelf>;
export const makeShelves = (): Shelves => new Map();

const shelvesMax = 20;
const rowsMax = 150_000;
const empty: Shelf = { refreshedAt: 0, documents: 0, stems: new Map(), vocabulary: vocabularyOf(new Map()) };

export async function readShelf(db: Database, shelves: Shelves, communityId: CommunityId): Promise<Shelf> {
  const row = await findShelf(db, communityId);
  if (!row) return empty;
  const refreshedAt = row.refreshedAt.getTime();
  const held = shelves.get(communityId);
  if (held?.refreshedAt === refreshedAt) return held;
  const stems = await selectShelfStems(db, communityId, rowsMax);
  const words = await selectShelfWords(db, communityId, rowsMax);
  const shelf: Shelf = {
    refreshedAt,
    documents: row.documents,
    stems: new Map(stems.map(({ stem, documents }) => [stem, documents])),
    vocabulary: vocabularyOf(new Map(words.map(({ word, documents }) => [word, documents]))),
  };
  shelves.delete(communityId);
  shelves.set(communityId, shelf);
  const [oldest] = shelves.keys();
  if (shelves.size > shelvesMax && oldest !== undefined) shelves.delete(oldest);
  return shelf;
}
