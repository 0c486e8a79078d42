// Two imports of one community that say the same words take turns: whoever waits for a word holds none behind it.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { insertWords } from '#api/features/directory/importing/queries.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addCommunity } from '#tests/support/people.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

describe.runIf(onPostgres)('words of two imports', () => {
  it('are locked in their order, however they lie in the table', async () => {
    const { db } = database;
    const { communityId } = await addCommunity(db);
    // Backwards, so that whoever took them as they lie would begin at the end.
    for (const word of ['willow', 'meadow', 'harbour'])
      await transact(db, (trx) => insertWords(trx, communityId, { said: [word], places: [] }));
    const words = (trx: typeof db) =>
      trx.selectFrom('service_word').select('word').where('community_id', '=', communityId).orderBy('word');
    const [held, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const holding = transact(db, async (trx) => {
      await words(trx).where('word', '=', 'meadow').forUpdate().execute();
      held.resolve();
      await released.promise;
    });
    await held.promise;
    const places = ['Harbour', 'Meadow', 'Willow'];
    const importing = transact(db, (trx) => insertWords(trx, communityId, { said: [], places }));
    await waits();
    const free = await transact(db, (trx) => words(trx).forUpdate().skipLocked().execute());
    expect(free.map(({ word }) => word)).toEqual(['willow']);
    released.resolve();
    await Promise.all([holding, importing]);
    const placed = await words(db).where('is_place', '=', true).execute();
    expect(placed.map(({ word }) => word)).toEqual(['harbour', 'meadow', 'willow']);

    /** Until the import waits for a lock. */
    async function waits(): Promise<void> {
      for (;;) {
        const { rows } = await sql`select 1 from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
        if (rows.length > 0) return;
      }
    }
  });
});
