// What a programmer is given to copy works as it stands: each curl of the page is read as curl reads it, sent to a real server with a key, and answered as
// the page and the OpenAPI document say.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { mayCall } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { makeKey } from '#tests/support/keys.ts';
import { judgeBy, type OpenApi } from '#tests/support/openapi-caller.ts';
import { addCommunity, addPerson } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const guide = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]+?)\`\`\``).exec(guide)?.[1] ?? '';
const commands = [...guide.matchAll(/```sh\n([\s\S]+?)```/g)].map(([, command = '']) => command);

let server: TestServer;
let keyFile: string;
let judge: ReturnType<typeof judgeBy>;
beforeAll(async () => {
  server = await openTestServer();
  const place = await addCommunity(server.core.db);
  const ana = await addPerson(server.core.db, place, 'Ana Pryce', { roles: ['administrator'] });
  const key = await makeKey(server, ana);
  keyFile = block('text peer-hub.key').replace('<API key>', key.token).trim();
  const document: OpenApi = (await server.app.inject({ method: 'GET', url: '/openapi.json' })).json();
  judge = judgeBy(document);
});
afterAll(() => server.close());

/** The few words of curl that the page uses; any other fails here. */
function readCurl(command: string) {
  const words = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
  expect(words.shift()).toBe('curl');
  const headers: Record<string, string> = {};
  const sent = {
    method: 'POST' as 'GET' | 'POST',
    url: '',
    headers,
    payload: undefined as string | undefined,
  };
  while (words.length > 0) {
    const word = words.shift() ?? '';
    if (word === '--get') sent.method = 'GET';
    else if (word === '--header') {
      const [name = '', value = ''] = (words.shift() ?? '').replace('@peer-hub.key', keyFile).split(': ');
      headers[name] = value;
    } else if (word === '--data-urlencode') {
      const [name, value = ''] = (words.shift() ?? '').split(/=(.*)/s);
      sent.url += `?${name}=${encodeURIComponent(value)}`;
    } else if (word === '--data') sent.payload = words.shift();
    else if (word.startsWith('$API/')) sent.url = word.slice('$API'.length);
    else throw new Error(`curl ${word}`);
  }
  return sent;
}

async function send(command: string) {
  const request = readCurl(command);
  const response = await server.app.inject(request);
  const path = request.url.replace(/^\/trpc|\?.*$/g, '');
  const method = request.method === 'GET' ? 'get' : 'post';
  if (response.statusCode === 200)
    judge(
      response.json(),
      'paths',
      path,
      method,
      'responses',
      '200',
      'content',
      'application/json',
      'schema',
    );
  else judge(response.json(), 'components', 'schemas', 'Refusal');
  return { status: response.statusCode, body: response.json() };
}

it('the three calls are answered, as the document says', async () => {
  expect(commands.length).toBe(3);
  const [me, people, area] = await Promise.all(commands.map(send));
  expect(me?.body.result.data).toMatchObject({ name: 'Ana Pryce', roles: ['administrator'] });
  expect(people?.body.result.data).toMatchObject({ items: [{ name: 'Ana Pryce' }], next: null });
  expect(area?.body).toEqual(JSON.parse(block('json answer')));
});

it('the deed sent again is the same deed, and with another id is refused as the page shows it', async () => {
  const [, , deed = ''] = commands;
  expect((await send(deed)).body).toEqual(JSON.parse(block('json answer')));
  const refused = await send(deed.replace('0000000000a2', '0000000000a3'));
  expect(refused).toEqual({ status: 409, body: JSON.parse(block('json refusal')) });
});

it('every call that it names is one that a key may make', () => {
  const named = [...guide.matchAll(/\b([a-z][A-Za-z]+\.[a-z][A-Za-z]+)\b/g)]
    .map(([, path = '']) => path)
    .filter((path) => path in mayCall);
  expect(new Set(named).size).toBe(3);
  expect(named.filter((path) => !keysMayCall.has(path))).toEqual([]);
});
