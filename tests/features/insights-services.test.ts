// What services there are for what is asked, beside the figures of insights: how many have room, and how long one waits.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { FeedId, ServiceId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { Trends } from '#shared/contract/insights.ts';
import { addCommunity, addPerson, after as later, noon, type Place } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

const dayMs = 86_400_000;
let server: TestServer;
let place: Place;
let feedId: FeedId;

beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  place = await addCommunity(server.core.db);
  await publishArea(server.core.db, place);
  feedId = await addFeedRow(server.core.db, place);
});

/** Who comes at this time, and looks or says. */
async function come(at: Date) {
  server.setNow(at);
  return addPerson(server.core.db, place, `Worker ${randomUUID()}`, { signedInAt: at });
}
async function servicesFor(need: Need, { at = noon, ...input }: { at?: Date; areaId?: string | null } = {}) {
  const answer = await server.call<Trends>('query', 'insights.trends', input, await come(at));
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data.needs.find((one) => one.need === need)?.services;
}
async function say(serviceId: ServiceId, said: object, at: Date) {
  const input = { key: randomUUID(), serviceId, ...said };
  const answer = await server.call('mutation', 'directory.stateService', input, await come(at));
  if (!answer.isOk) throw new Error(answer.refusal);
}

it('says what there are: with room, with a wait, with none', async () => {
  for (const capacity of ['capacity', 'waitlist', 'no-capacity', null] as const)
    await addService(server.core.db, place, { feedId, needs: ['housing'], capacity });
  for (const areaId of [null, place.areaId])
    expect(await servicesFor('housing', { areaId })).toEqual({
      ...{ all: 4, open: 1, waiting: 1, full: 1, wait: null },
    });
  expect(await servicesFor('gambling')).toEqual({ all: 0, open: 0, waiting: 0, full: 0, wait: null });
});

it('says how long one waits, by the newest word on the wait of each that still counts', async () => {
  const add = () => addService(server.core.db, place, { feedId, needs: ['housing', 'benefits'] });
  const [first, second, third] = [await add(), await add(), await add()];
  const wait = async (at: Date) => (await servicesFor('benefits', { at, areaId: place.areaId }))?.wait;
  await say(first, { waitMinWeeks: 20 }, noon);
  expect(await wait(noon)).toEqual({ services: 1, typicalWeeks: 20, longestWeeks: 20 });
  await say(first, { waitMinWeeks: 2, waitMaxWeeks: 4 }, later(dayMs));
  await say(second, { waitMaxWeeks: 3 }, later(dayMs));
  await say(third, { waitMinWeeks: 9, capacity: 'waitlist' }, later(20 * dayMs));
  // A newer word about something else leaves the wait as it was.
  await say(third, { capacity: 'no-capacity' }, later(21 * dayMs));
  expect(await wait(later(22 * dayMs))).toEqual({ services: 3, typicalWeeks: 4, longestWeeks: 9 });
  expect(await wait(later(44 * dayMs))).toEqual({ services: 1, typicalWeeks: 9, longestWeeks: 9 });
});
