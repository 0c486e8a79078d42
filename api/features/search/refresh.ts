// Counts anew what the search knows of a community's texts as a whole: how many there are, how long, how rare each stem, which
// words. Called by the clock; a search before it finds new text all the same, only weighed by the counts of before.
import { type Database, transact } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import {
  deletePostings,
  findShelf,
  insertPostings,
  measureShelf,
  replaceStems,
  replaceWords,
  selectToWeigh,
  updateImpacts,
  upsertShelf,
} from './queries.ts';
import { impactsOf } from './weigh-document.ts';

/** Texts are weighed against the mean length of before until it is off by more than this share. */
const driftMax = 0.05;
const batchMax = 200;

export async function refreshSearch(db: Database, communityId: CommunityId, now: Date): Promise<void> {
  const measured = await measureShelf(db, communityId);
  const before = await findShelf(db, communityId);
  const isDrifted =
    before === undefined || Math.abs(measured.meanLength - before.meanLength) > driftMax * before.meanLength;
  const meanLength = isDrifted ? measured.meanLength : before.meanLength;
  await transact(db, async (trx) => {
    await replaceStems(trx, communityId);
    await replaceWords(trx, communityId);
    await upsertShelf(trx, { communityId, documents: measured.documents, meanLength, now });
  });
  if (isDrifted) await weighAnew(db, communityId, meanLength);
}

/** A few at a time, each with its postings, so that a search always finds every document once. */
async function weighAnew(db: Database, communityId: CommunityId, meanLength: number): Promise<void> {
  for (let after = 0; ; ) {
    const last = await transact(db, async (trx) => {
      const rows = await selectToWeigh(trx, communityId, after, batchMax);
      for (const row of rows) {
        const impacts = impactsOf(row, meanLength);
        if (impacts.every((impact, i) => impact === row.impacts[i])) continue;
        await deletePostings(trx, communityId, row);
        await updateImpacts(trx, communityId, row.documentNo, impacts);
        await insertPostings(trx, communityId, { ...row, impacts });
      }
      return rows.length < batchMax ? null : (rows.at(-1)?.documentNo ?? null);
    });
    if (last === null) return;
    after = last;
  }
}
