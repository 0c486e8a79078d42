// Who works in no area: everybody on duty hears them and is shown to them, and no rota is theirs to join.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OwnRequest, QueuedRequest, Standing } from '#shared/contract/supervision.ts';
import { addCommunity, addPerson, noon, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
  server.setNow(noon);
});
afterAll(() => server.close());

async function call<T>(path: string, input: object, who: SignedIn): Promise<T> {
  const kind = /^(list|read)/.test(path) ? 'query' : 'mutation';
  const answer = await server.call<T>(kind, `supervision.${path}`, input, who);
  if (!answer.isOk) throw new Error(answer.refusal);
  return answer.data;
}

it('a worker whose area nobody set yet sees everybody on duty, who hears them; a supervisor without one is told so', async () => {
  const { db } = server.core;
  const place = await addCommunity(db);
  const areaId = randomUUID() as Place['areaId'];
  await db
    .insertInto('area')
    .values({
      community_id: place.communityId,
      area_id: areaId,
      slug: 'brindlemoor',
      name: 'Brindlemoor',
      deprivation_decile: 4,
    })
    .execute();
  const roles: ('member' | 'supervisor')[] = ['member', 'supervisor'];
  const nowhere = { ...place, areaId: null as never };
  const ann = await addPerson(db, nowhere, 'Ann Away');
  const nell = await addPerson(db, nowhere, 'Nell Nowhere', { roles });
  const margaret = await addPerson(db, place, 'Margaret Okell', { roles });
  const joanne = await addPerson(db, { ...place, areaId }, 'Joanne Tarrant', { roles });
  const ask = async () => {
    const input = { requestId: randomUUID(), need: 'suicide-self-harm', isUrgent: true, body: null };
    return (await call<{ request: OwnRequest; standing: Standing }>('ask', input, ann)).standing;
  };
  expect(await ask()).toEqual({ area: null, onDuty: [], lines: [] });
  await call('takeDuty', { hours: 4 }, margaret);
  await call('takeDuty', { hours: 2 }, joanne);
  const standing = await ask();
  expect(standing.onDuty.map(({ name }) => name)).toEqual(['Joanne Tarrant', 'Margaret Okell']);
  expect(standing).toMatchObject({ area: null, lines: [] });
  for (const one of [margaret, joanne])
    expect((await call<{ items: QueuedRequest[] }>('listQueue', {}, one)).items).toHaveLength(2);
  await expect(call('takeDuty', { hours: 4 }, nell)).rejects.toThrow('area-not-set');
  expect(await call<Standing>('leaveDuty', {}, nell)).toMatchObject({ area: null });
});

it('of more supervisors than can hear at once, those on duty hear it', async () => {
  const { db } = server.core;
  const place = await addCommunity(db);
  const ann = await addPerson(db, { ...place, areaId: null as never }, 'Ann Away');
  const all: SignedIn[] = [];
  for (let one = 0; one < 32; one++)
    all.push(await addPerson(db, place, `Nell Nowhere ${one}`, { roles: ['member', 'supervisor'] }));
  all.sort((one, other) => (one.personId < other.personId ? -1 : 1));
  const last = all.at(-1) as SignedIn;
  await call('takeDuty', { hours: 4 }, last);
  await db.deleteFrom('stream_event').where('community_id', '=', place.communityId).execute();
  const input = { requestId: randomUUID(), need: 'suicide-self-harm', isUrgent: true, body: null };
  await call('ask', input, ann);
  const heard = await db
    .selectFrom('stream_event')
    .select('person_id')
    .where('community_id', '=', place.communityId)
    .where('kind', '=', 'supervision-changed')
    .execute();
  expect(heard.map((one) => one.person_id).sort()).toEqual([ann.personId, last.personId].sort());
});
