// What administrators are given to copy works with a key as it stands, in its order, and every call that the page names is one a key may make.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayCall } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { type MadeKey, makeKey } from '#tests/support/keys.ts';
import { addCommunity, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const guide = readFileSync(new URL('../../docs/running.md', import.meta.url), 'utf8');
const deeds = [...guide.matchAll(/```json (\S+)\n([\s\S]+?)```/g)].map(([, path = '', ask = '']) => ({
  path,
  ask,
}));
const named = [
  ...new Set([...guide.matchAll(/`([a-z][A-Za-z]+\.[a-z][A-Za-z]+)`/g)].map(([, path = '']) => path)),
].filter((path) => path in mayCall);

let server: TestServer;
let place: Place;
let supervisor: SignedIn;
let keys: Record<'administrator' | 'service-manager', MadeKey>;
beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  place = await addCommunity(db);
  supervisor = await addPerson(db, place, 'Omar Haddad', { roles: ['member', 'supervisor'] });
  const ana = await addPerson(db, place, 'Ana Pryce', { roles: ['administrator'] });
  const lena = await addPerson(db, place, 'Lena Okoro', { roles: ['service-manager'] });
  keys = {
    administrator: await makeKey(server, ana),
    'service-manager': await makeKey(server, lena, ['service-manager']),
  };
});
afterAll(() => server.close());

const filled = (text: string) =>
  text.replaceAll('<area>', place.areaId ?? '').replaceAll('<supervisor>', supervisor.personId);

it('every deed is taken, in the order of the page', async () => {
  expect(deeds.map(({ path }) => path)).toEqual([
    'supervision.setDuty',
    'supervision.removeDuty',
    'nudges.setRule',
  ]);
  for (const { path, ask } of deeds)
    expect(
      await server.call('mutation', path, JSON.parse(filled(ask)), keys.administrator),
      path,
    ).toMatchObject({ isOk: true });
});

it('the rota is read as the page sends it', async () => {
  const [, path = '', input = ''] = /GET (\S+)\?input=(\S+)/.exec(guide) ?? [];
  const response = await server.app.inject({
    method: 'GET',
    url: `${path}?input=${encodeURIComponent(filled(input))}`,
    headers: { authorization: `Bearer ${keys.administrator.token}` },
  });
  expect(response.json()).toMatchObject({ result: { data: { items: [], next: null } } });
});

it('every call that it names is one that a key may make, and each that only reads answers', async () => {
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((path) => !keysMayCall.has(path))).toEqual([]);
  const reads = named.filter((path) => /\.(read|count|list)/.test(path));
  for (const path of reads) {
    const role =
      mayCall[path as keyof typeof mayCall] === 'service-manager' ? 'service-manager' : 'administrator';
    const input = path === 'supervision.listRota' ? { areaId: place.areaId } : {};
    expect(await server.call('query', path, input, keys[role]), path).toMatchObject({ isOk: true });
  }
});

it('names every call of administrators and service managers that no screen makes and no other page has', () => {
  const pages = ['people', 'directory', 'running'].map((page) =>
    readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8'),
  );
  const theirs = [...keysMayCall].filter((path) => !pages.some((text) => text.includes(path)));
  // Who works with a key knows this one from the panel.
  expect(theirs).toEqual(['session.readMe', 'nextSteps.readStanding', 'caseLibrary.exportCases']);
});
