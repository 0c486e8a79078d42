// What has expired is forgotten, and nothing else.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { forgetExpired, keptFor } from '#api/jobs/forget-expired.ts';
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
  const old = after(-keptFor.tokenMs - 60_000);
  const week = after(-keptFor.eventMs - 60_000);
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
