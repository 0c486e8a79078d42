// The call that administrators are given to copy is one that the API takes with a key of theirs, as the page sends it; every answer of a row is
// explained, and every call that is named is one that a key may make.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keyPrefix } from '#api/access/key.ts';
import { mayCall } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { addPeople, addResults } from '#shared/contract/people.ts';
import { makeKey } from '#tests/support/keys.ts';
import { addCommunity, addPerson } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const guide = readFileSync(new URL('../../docs/people.md', import.meta.url), 'utf8');
const [, example = ''] = /```json\n([\s\S]+?)```/.exec(guide) ?? [];
const client = { clientId: 'peer-hub', auth: { method: 'client_secret', secret: 'a-secret-of-the-tests' } };
const providers = JSON.stringify([
  { ...client, key: 'sign-in', name: 'Sign-in', preset: 'oidc', issuer: 'https://sign-in.example' },
]);

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ providers });
});
afterAll(() => server.close());

it('the example call is taken', () => {
  const asked = addPeople.input.safeParse(JSON.parse(example));
  expect(asked.success).toBe(true);
  const { examples } = addPeople.input.meta() as { examples: unknown[] };
  expect(asked.data).toEqual(addPeople.input.parse(examples[0]));
});

it('with a key, sent as the page sends it, it adds a colleague', async () => {
  const place = await addCommunity(server.core.db);
  const ana = await addPerson(server.core.db, place, 'Ana Pryce', { roles: ['administrator'] });
  const key = await makeKey(server, ana);
  expect(key.token.startsWith(keyPrefix)).toBe(true);
  const { organisation, areaId } = JSON.parse(example).people[0];
  const before: [string, object][] = [
    [
      'people.addOrganisation',
      {
        organisationId: '0199c0de-0000-7000-8000-0000000000b1',
        name: 'Sellmere PCN',
        kind: 'PCN',
        odsCode: organisation,
      },
    ],
    ['people.addArea', { areaId, name: 'Sellmere', deprivationDecile: null }],
  ];
  for (const [path, input] of before)
    expect(await server.call('mutation', path, input, key), path).toMatchObject({ isOk: true });
  const [, method, url, sent = ''] = /```\n(POST) (\S+)\n([\s\S]+?)```/.exec(guide) ?? [];
  const headers = Object.fromEntries(
    sent
      .replace('<API key>', key.token)
      .trim()
      .split('\n')
      .map((line) => line.split(': ') as [string, string]),
  );
  const response = await server.app.inject({ method: method as 'POST', url, headers, payload: example });
  expect(response.json()).toMatchObject({ result: { data: { rows: [{ result: 'added' }] } } });
});

it('every answer of a row is explained', () => {
  for (const result of addResults) expect(guide).toContain(`\`${result}\``);
});

it.each(['people', 'directory'])('every call that docs/%s.md names is one that a key may make', (page) => {
  const text = readFileSync(new URL(`../../docs/${page}.md`, import.meta.url), 'utf8');
  const named = [...text.matchAll(/`([a-z][A-Za-z]+\.[a-z][A-Za-z]+)`|```json (\S+\.\S+)/g)]
    .map(([, inline, block]) => inline ?? block ?? '')
    .filter((path) => path in mayCall);
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((path) => !keysMayCall.has(path))).toEqual([]);
});
