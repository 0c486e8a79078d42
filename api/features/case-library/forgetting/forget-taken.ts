// Words of a case study that are older than a leak in the thread they were drawn from are shown to no reader from the first moment; here,
// after a month in which nobody wrote them anew and no appeal was open, they are gone from the table as well.
import type { Database } from '#api/database/index.ts';
import { limits } from '#shared/basics/limits.ts';
import { emptyTakenVersions } from './queries.ts';

const dayMs = 86_400_000;
const batchMax = 200;

export async function forgetTakenWords(db: Database, now: Date): Promise<void> {
  const before = new Date(now.getTime() - limits.takenWordsKeptDays * dayMs);
  while ((await emptyTakenVersions(db, { before, now }, batchMax)) === batchMax);
}
