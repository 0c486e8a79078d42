// What has expired is forgotten, and nothing else.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forgetExpired, retention } from '#api/jobs/forget-expired.ts';
import { deleteEventsBefore, deleteTakenOutBefore } from '#api/realtime/queries.ts';
import { takenOutLimits } from '#api/realtime/taken-out.ts';
import { openTestDatabase, type TestDatabase } from '#tests/support/database.ts';
import { addCommunity, addPerson, addSession, after, noon } from '#tests/support/people.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const hash = () => randomUUID().replaceAll('-', '').padEnd(64, '0');

it('forgets sign-ins, tokens, logout tokens and events that are over, and keeps those that are not', async () => {
  const { db } = database;
  const place = await addCommunity(db);
  const person = await addPerson(db, place, 'Sarah Whitlow');
  const old = after(-retention.tokenMs - 60_000);
  const week = after(-retention.eventMs - 60_000);
  const past = await addSession(db, person, after(-3_600_000, old), { endsAt: old, expiresAt: old });
  // Replaced long ago, but its session lives: reusing it would still tell a theft.
  const telling = hash();
  await db
    .insertInto('session_token')
    .values({
      token_hash: telling,
      community_id: person.communityId,
      session_id: person.sessionId,
      use: 'refresh',
      expires_at: old,
      replaced_at: old,
      generation: 1,
    })
    .execute();
  const signIn = (expires_at: Date) => ({
    state_hash: hash(),
    provider_key: 'test',
    challenge: 'c',
    client_state: 's',
    redirect_uri: 'https://example.org/',
    nonce: 'n',
    provider_verifier: 'v',
    browser_hash: hash(),
    expires_at,
  });
  await db
    .insertInto('sign_in')
    .values([signIn(old), signIn(after(60_000))])
    .execute();
  await db
    .insertInto('logout_token')
    .values([
      { issuer: 'https://issuer.example', jti: 'old', expires_at: old },
      { issuer: 'https://issuer.example', jti: 'new', expires_at: after(60_000) },
    ])
    .execute();
  const event = (seq: number, at: Date) => ({
    community_id: place.communityId,
    stream: 'changes',
    seq,
    kind: 'thread-started',
    channel_id: null,
    thread_id: null,
    post_id: null,
    at,
  });
  await db
    .insertInto('stream_event')
    .values([event(1, week), event(2, noon)])
    .execute();

  await forgetExpired(db, noon);

  const tokens = await db.selectFrom('session_token').select(['token_hash', 'session_id']).execute();
  expect(tokens.some((one) => one.session_id === past.sessionId)).toBe(false);
  expect(tokens.map((one) => one.token_hash)).toContain(telling);
  expect(tokens).toHaveLength(2);
  expect(await db.selectFrom('sign_in').select('expires_at').execute()).toEqual([
    { expires_at: after(60_000) },
  ]);
  expect(await db.selectFrom('logout_token').select('jti').execute()).toEqual([{ jti: 'new' }]);
  expect(await db.selectFrom('stream_event').select('seq').execute()).toEqual([{ seq: '2' }]);
});

it('forgets the stream a few at a time, all of it in the end, and says while there is more', async () => {
  const { db } = database;
  const { communityId } = await addCommunity(db);
  const long = 40 * 500 + 3;
  await sql`insert into stream_event (community_id, stream, seq, kind, at)
    select ${communityId}::uuid, 'changes', seq, 'thread-started', ${after(-retention.eventMs - 60_000)}::timestamptz
    from generate_series(1, ${long}::int) as seq`.execute(db);
  const left = async () =>
    (await db.selectFrom('stream_event').select('seq').where('community_id', '=', communityId).execute())
      .length;
  expect(await deleteEventsBefore(db, noon, 2)).toBe(2);
  expect(await left()).toBe(long - 2);
  expect(await forgetExpired(db, noon)).toBe(true);
  expect(await left()).toBe(1);
  expect(await forgetExpired(db, noon)).toBe(false);
  expect(await left()).toBe(0);
});

it('what was taken out goes a few at a time, and the floor is above all that went', async () => {
  const { db } = database;
  const { communityId } = await addCommunity(db);
  const old = new Date(noon.getTime() - takenOutLimits.keptMs - 60_000);
  await sql`insert into taken_out_head (community_id, seq, floor) values (${communityId}, 5, 0)`.execute(db);
  await sql`insert into taken_out (community_id, seq, post_id, thread_id, case_ids, is_leak, at)
    select ${communityId}::uuid, seq, gen_random_uuid(), gen_random_uuid(), '{}', false,
      ${old}::timestamptz + seq * interval '1 second'
    from generate_series(1, 5) as seq`.execute(db);
  const floor = async () =>
    (
      await db
        .selectFrom('taken_out_head')
        .select('floor')
        .where('community_id', '=', communityId)
        .executeTakeFirst()
    )?.floor;
  expect(await deleteTakenOutBefore(db, noon, 2)).toBe(2);
  expect(await floor()).toBe('2');
  expect(await forgetExpired(db, noon)).toBe(false);
  expect(await floor()).toBe('5');
});

it('finds what is old in the stream without reading all of it', async () => {
  const { rows } = await sql<{ indexdef: string }>`
    select indexdef from pg_indexes where tablename = 'stream_event'`.execute(database.db);
  expect(rows.some(({ indexdef }) => indexdef.endsWith('(at)'))).toBe(true);
});
