// A publisher's server, an area that reads it, and the importer on a database: what tests of reading feeds need.
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Reading, readFeed } from '#api/features/directory/index.ts';
import type { FeedId } from '#shared/basics/ids.ts';
import { type FeedServer, openFeedServer } from '#tests/support/feed-server.ts';
import {
  addCommunity,
  addPerson,
  after as later,
  noon,
  type Place,
  type SignedIn,
} from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, publishArea } from '#tests/support/services.ts';

export let server: TestServer;
export let publisher: FeedServer;
export let place: Place;
export let admin: SignedIn;
export let feedId: FeedId;
export let waits: number[] = [];

/** Registers what a file of tests needs; the names above are bound anew for each test. */
export function openReading() {
  beforeAll(async () => {
    server = await openTestServer({ isEvaluation: true });
    publisher = await openFeedServer();
  });
  afterAll(async () => {
    await publisher.close();
    await server.close();
  });
  beforeEach(async () => {
    const { db } = server.core;
    place = await addCommunity(db);
    await publishArea(db, place);
    admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator', 'member'] });
    feedId = await addFeedRow(db, place, { address: publisher.url });
    publisher.asked.length = 0;
    waits = [];
  });
  afterEach(() => server.setNow(noon));
}

export const reading = (changes: Partial<Reading> = {}): Reading => ({
  db: server.core.db,
  clock: server.core.clock,
  random: server.core.random,
  wait: async (ms) => void waits.push(ms),
  rules: { allowsLoopback: true, timeoutMs: 2_000 },
  pauseMs: 1_000,
  turnMs: 60_000,
  ...changes,
});
/** A second later each time, so that the newest run is the last one. */
export const read = (attempts = 1, changes: Partial<Reading> = {}) => {
  server.setNow(later(1_000, server.core.clock()));
  return readFeed(reading(changes), { communityId: place.communityId, feedId, attempts });
};
export const services = () =>
  server.core.db
    .selectFrom('service')
    .select(['source_id', 'name', 'summary', 'missing_since', 'missed_runs', 'withdrawn_at', 'service_id'])
    .where('community_id', '=', place.communityId)
    .orderBy('source_id')
    .execute();
export type Run = { id: string; state: string; fault: string | null; missing: number } & Record<
  string,
  unknown
>;
export async function lastRun(): Promise<Run> {
  const runs = await server.call<{ items: Run[] }>('query', 'directory.listRuns', { feedId }, admin);
  if (!runs.isOk) throw new Error(runs.refusal);
  return runs.data.items[0] as Run;
}
export async function warnings() {
  const { id: runId } = await lastRun();
  const said = await server.call<{ items: { code: string; times: number; samples: string[] }[] }>(
    'query',
    'directory.listWarnings',
    { runId },
    admin,
  );
  return said.isOk ? Object.fromEntries(said.data.items.map((one) => [one.code, one.times])) : {};
}
export const record = (id: string | number, changes: object = {}) => ({
  id: String(id),
  name: `Service ${id}`,
  description: 'Help in town.',
  attributes: [{ taxonomy_term: { name: 'Debt' } }],
  ...changes,
});
export const many = (count: number) => Array.from({ length: count }, (_, n) => record(n));
