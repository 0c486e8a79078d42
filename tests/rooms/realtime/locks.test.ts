// Two deeds at once: what one announces and what the other takes out are numbered in one order, and neither is given up for the other.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { announce } from '#api/realtime/announce.ts';
import { announceTakenOut } from '#api/realtime/taken-out.ts';
import type { ChannelId, PostId, ThreadId } from '#shared/basics/ids.ts';
import { onPostgres, openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addChannel, addCommunity, noon, type Place } from '#tests/support/people.ts';

describe.runIf(onPostgres)('the counter and the list of what was taken out', () => {
  let database: TestDatabase;
  let place: Place;
  let channelId: ChannelId;
  beforeAll(async () => {
    database = await openTestDatabase();
    place = await addCommunity(database.db);
    channelId = await addChannel(database.db, place);
  });
  afterAll(() => database.close());

  const somebodyWaits = async () => {
    const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(database.db);
    return (rows[0]?.waiting ?? 0) > 0;
  };

  it('are locked in one order, whether a deed announces before it takes out or not', async () => {
    const { communityId } = place;
    const at = () => ({
      communityId,
      channelId,
      threadId: randomUUID() as ThreadId,
      postId: randomUUID() as PostId,
    });
    const { promise: hasAnnounced, resolve: said } = Promise.withResolvers<void>();
    const first = database.db.transaction().execute(async (trx) => {
      const post = at();
      await announce(trx, { ...post, kind: 'post-changed' }, noon);
      said();
      while (!(await somebodyWaits())) await new Promise((turn) => setImmediate(turn));
      await announceTakenOut(trx, { ...post, caseIds: [] }, noon);
    });
    await hasAnnounced;
    const second = database.db
      .transaction()
      .execute((trx) => announceTakenOut(trx, { ...at(), caseIds: [] }, noon));
    const done = await Promise.allSettled([first, second]);
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    const taken = await database.db.selectFrom('taken_out').select('seq').orderBy('seq').execute();
    expect(taken.map(({ seq }) => Number(seq))).toEqual([1, 2]);
  });
});
