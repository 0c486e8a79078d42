// Counts anew what the search knows of a community's texts as a whole: how many there are, how long, how rare each stem, which
// words. Called by the clock; a search before it finds new text all the same, only weighed by the counts of before.

import { type Database, transact } from '#api/database/index.ts';
import { selectCommunities } from '#api/database/queries.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import { impactsOf } from '#shared/search/weigh-document.ts';
import {
  allowLongCounting,
  deleteOldMisses,
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

/** Texts are weighed against the mean length of before until it is off by more than this share. */
const driftMax = 0.05;
const batchMax = 200;
/** What was not found is looked at within a year or never. */
const missMonths = 12;

/** Of every community; one whose texts are as they were is left as it is. */
export async function refreshSearches(db: Database, now: Date): Promise<void> {
  for (const communityId of await selectCommunities(db)) await refreshSearch(db, communityId, now);
  const oldest = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - missMonths, 1));
  await deleteOldMisses(db, oldest.toISOString().slice(0, 7));
}

export async function refreshSearch(db: Database, communityId: CommunityId, now: Date): Promise<void> {
  const measured = await measureShelf(db, communityId);
  const before = await findShelf(db, communityId);
  if (before?.mark === measured.mark) return;
  const { documents, mark } = measured;
  const isDrifted =
    before === undefined || Math.abs(measured.meanLength - before.meanLength) > driftMax * before.meanLength;
  const meanLength = isDrifted ? measured.meanLength : before.meanLength;
  await transact(db, async (trx) => {
    await allowLongCounting(trx);
    await replaceStems(trx, communityId);
    await replaceWords(trx, communityId);
    await upsertShelf(trx, { communityId, documents, meanLength, mark, now });
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
