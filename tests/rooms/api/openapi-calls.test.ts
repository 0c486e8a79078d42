// A program that knows the document alone, through a whole story: what it sends is taken, and every answer and every refusal fits what the document says
// of it. Said of the real server, so that neither can drift from the other.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { limits } from '#shared/basics/limits.ts';
import { type Cast, publish } from '#tests/rooms/access/way-out-story.ts';
import { procedures, type Told } from '#tests/rooms/access/ways-out.ts';
import { makeKey } from '#tests/support/keys.ts';
import { callByDocument, type OpenApi, operationsOf } from '#tests/support/openapi-caller.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let document: OpenApi;
let program: ReturnType<typeof callByDocument>;
let cast: Cast;
let told: Told;
beforeAll(async () => {
  server = await openTestServer();
  document = (await server.app.inject({ method: 'GET', url: '/openapi.json' })).json();
  program = callByDocument(server, document);
  ({ cast, told } = await publish({ ...server, call: program.call }));
});
afterAll(() => server.close());

const idOf = ({ path }: { path: string }) => path.slice(1);
const reads = () => operationsOf(document).filter(({ method }) => method === 'get');
const ask = (path: string, input: unknown, who: { token: string } | null) =>
  program.call('query', path, input, who);

describe('by the document alone', () => {
  it('whoever may call is answered, and the answer fits', async () => {
    const silent: string[] = [];
    for (const operation of reads()) {
      const path = idOf(operation);
      const way = procedures[path];
      const asked = way && ('shows' in way ? way.shows(told) : 'ask' in way ? way.ask(told) : {});
      for (const input of [asked ?? {}].flat())
        for (const who of Object.values(cast))
          if (path !== 'channels.changes' && !program.heard.get(path)?.has(200)) await ask(path, input, who);
      if (!program.heard.get(path)?.has(200)) silent.push(path);
    }
    // Nothing of the kind happens in this story.
    expect(silent.sort()).toEqual([
      'caseLibrary.readDraft',
      'channels.changes',
      'channels.listMembers',
      'directory.listRuns',
      'directory.listWarnings',
      'mentoring.readOffer',
      'relay.readTalk',
      'supervision.readHeld',
    ]);
  });

  it('who may not is refused as it says, with a key and without', async () => {
    const key = await makeKey(server, cast.administrator);
    for (const operation of operationsOf(document)) {
      const { security, operationId } = operation.operation;
      if (operationId === 'channels.changes' || security.length === 0) continue;
      expect(await ask(operationId, {}, null), operationId).toMatchObject({ status: 401 });
      const mayKey = security.some((one) => 'apiKey' in one);
      if (!mayKey) expect(await ask(operationId, {}, key), operationId).toMatchObject({ status: 403 });
    }
  });

  it('an administrator’s program adds an area and a colleague, twice and once', async () => {
    const key = await makeKey(server, cast.administrator);
    const area = { areaId: randomUUID(), name: 'Sellmere', deprivationDecile: null };
    for (const _time of ['first', 'again'])
      expect(await ask('people.addArea', area, key)).toMatchObject({ isOk: true });
    expect(await ask('people.addArea', { ...area, areaId: randomUUID() }, key)).toMatchObject({
      status: 409,
    });
  });

  it('what is malformed, hidden, too large, too much or identifies is refused in the same shape', async () => {
    const key = await makeKey(server, cast.administrator);
    const post = { key: randomUUID(), threadId: told.threadId, isAnonymous: false, isConfirmed: true };
    const answer = (body: string) => ask('channels.answerThread', { ...post, body }, cast.member);
    expect(await ask('people.listPeople', { limit: 0 }, key)).toMatchObject({ status: 400 });
    expect(await ask('channels.readThread', { threadId: randomUUID() }, cast.member)).toMatchObject({
      status: 404,
    });
    expect(await answer('Ring 07700 900123.')).toMatchObject({ refusal: 'still-identifies' });
    expect(await answer('x'.repeat(limits.requestBytesMax))).toMatchObject({ status: 413 });
    server.core.config.limits.callsPerMinute = 1;
    await ask('people.listAreas', {}, key);
    expect(await ask('people.listAreas', {}, key)).toMatchObject({ status: 429 });
    server.core.config.limits.callsPerMinute = 100_000;
  });
});

describe('the stream', () => {
  it('begins, says changes as the document has them, each with an id, and says a refusal as an event', async () => {
    const url = await server.app.listen({ port: 0, host: '127.0.0.1' });
    const path = '/channels.changes';
    const at = `${url}/trpc${path}?input=%7B%7D`;
    const responses = document.paths[path]?.get?.responses;
    const [type = ''] = Object.keys(responses?.[200]?.content ?? {});
    const ending = new AbortController();
    const response = await fetch(at, {
      headers: { authorization: `Bearer ${cast.member.token}` },
      signal: ending.signal,
    });
    expect(response.headers.get('content-type')).toContain(type);
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += decoder.decode(chunk, { stream: true });
      if (/^id: .+\n\n/m.test(text)) break;
    }
    ending.abort();
    const [connected = '', change = ''] = text.split('\n\n');
    expect(connected).toContain('event: connected');
    expect(change).not.toContain('event:');
    const data = JSON.parse(/^data: (.*)$/m.exec(change)?.[1] ?? '');
    program.judge(data, 'paths', path, 'get', 'responses', '200', 'content', type, 'x-event-data');

    const refused = await (await fetch(at)).text();
    const [, error = ''] = /^event: serialized-error\ndata: (.*)$/m.exec(refused) ?? [];
    expect(error).toContain('not-signed-in');
    program.judge({ error: JSON.parse(error) }, 'components', 'schemas', 'Refusal');
  });
});
