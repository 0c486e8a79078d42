// What the clock does for the search: it finds what was written past it, counts anew only what changed, and weighs texts again
// when they have grown longer on the whole. A search in between finds every document once.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { indexThreadsAnew } from '#api/features/channels/index.ts';
import { refreshSearch } from '#api/features/search/refresh.ts';
import { onPostgres } from '#tests/support/database.ts';
import { after as later } from '#tests/support/people.ts';
import { find, openSearchTown, place, server, startThread, titles } from '#tests/support/search-town.ts';

openSearchTown();

const shelf = async () => {
  const { rows } = await sql<{ documents: number; length: number; at: Date }>`
    select documents, mean_length as length, refreshed_at as at from search_shelf
    where community_id = ${place.communityId}`.execute(server.core.db);
  return rows[0];
};
const orphans = async () => {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from search_posting as posting
    where posting.community_id = ${place.communityId} and not exists (select 1 from search_document as document
      where document.community_id = posting.community_id and document.document_no = posting.document_no
        and (posting.stem, posting.impact) in (select * from unnest(document.stems, document.impacts)))`.execute(
    server.core.db,
  );
  return rows[0]?.count;
};
const refresh = (second: number) => refreshSearch(server.core.db, place.communityId, later(second * 1_000));

describe('the upkeep of the search', () => {
  it('finds threads that were written past it, and forgets those that are not to be seen', async () => {
    const { threadId, postId } = await startThread('Kettle and toaster grant', 'Which charity gives these?');
    const { db } = server.core;
    await db.deleteFrom('search_posting').where('community_id', '=', place.communityId).execute();
    await db.deleteFrom('search_document').where('community_id', '=', place.communityId).execute();
    expect(await titles('kettle')).toEqual([]);
    await indexThreadsAnew(db);
    expect(await titles('kettle')).toEqual(['Kettle and toaster grant']);
    await db.updateTable('post').set({ state: 'hidden' }).where('post_id', '=', postId).execute();
    await indexThreadsAnew(db);
    const left = await db
      .selectFrom('search_document')
      .select('document_no')
      .where('subject_id', '=', threadId)
      .execute();
    expect(left).toEqual([]);
    expect(await orphans()).toBe(0);
  });

  it.runIf(onPostgres)('writes no words back that are being taken out', async () => {
    const { threadId, postId } = await startThread('Kettle fund', 'Ask Little Wickering.');
    const { db } = server.core;
    await db.deleteFrom('search_posting').where('community_id', '=', place.communityId).execute();
    await db.deleteFrom('search_document').where('community_id', '=', place.communityId).execute();
    const isTaken = Promise.withResolvers<void>();
    const mayEnd = Promise.withResolvers<void>();
    const taking = transact(db, async (trx) => {
      await trx
        .selectFrom('thread')
        .select('thread_id')
        .where('thread_id', '=', threadId)
        .forUpdate()
        .execute();
      await trx.updateTable('post').set({ state: 'quarantined' }).where('post_id', '=', postId).execute();
      isTaken.resolve();
      await mayEnd.promise;
    });
    await isTaken.promise;
    let isDone = false;
    const indexing = indexThreadsAnew(db).then(() => {
      isDone = true;
    });
    const waiting = async () => {
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
      return rows[0]?.n ?? 0;
    };
    for (;;) if (isDone || (await waiting()) > 0) break;
    mayEnd.resolve();
    await Promise.all([taking, indexing]);
    const kept = await db
      .selectFrom('search_document')
      .select('document_no')
      .where('subject_id', '=', threadId)
      .execute();
    expect(kept).toEqual([]);
  });

  it('counts anew when texts changed, and leaves the rest alone', async () => {
    await startThread('Slow cooker loan', 'A library of things lends one.');
    await refresh(1);
    expect(await shelf()).toMatchObject({ documents: 1, at: later(1_000) });
    await refresh(2);
    expect(await shelf()).toMatchObject({ documents: 1, at: later(1_000) });
    await startThread('Slow cooker recipes', 'Cheap ones.');
    await refresh(3);
    expect(await shelf()).toMatchObject({ documents: 2, at: later(3_000) });
  });

  it('weighs every text again when they have grown longer, and each is still found once', async () => {
    for (const size of ['small', 'single', 'double'])
      await startThread(`Wheelchair ramp ${size}`, `About a ramp, ${size}.`);
    await refresh(1);
    const before = await shelf();
    for (const name of ['alder', 'birch', 'cedar'])
      await startThread(
        `Wheelchair hire ${name}`,
        `${name} lends wheelchairs to visitors of the park. `.repeat(40),
      );
    await refresh(2);
    expect((await shelf())?.length).toBeGreaterThan(2 * (before?.length ?? 0));
    const found = await find('wheelchair', { limit: 50 });
    expect(found.items.flatMap((one) => [one, ...one.alike]).length).toBe(6);
    expect(await orphans()).toBe(0);
  });
});
