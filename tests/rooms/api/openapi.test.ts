// The document that programs are written from: every procedure, who may call it, nothing that is not there; valid by another's rules, and served to
// everybody alike.
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mayCall } from '#api/access/what.ts';
import { keysMayCall } from '#api/access/what-keys.ts';
import { about } from '#api/openapi/about.ts';
import { appRouter } from '#api/router.ts';
import { proceduresOf } from '#tests/support/contract.ts';
import { type OpenApi, type Operation, operationsOf } from '#tests/support/openapi-caller.ts';
import { addCommunity, addPerson, noon, after as then } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

let server: TestServer;
let text: string;
let document: OpenApi;
let operations: Record<string, Operation & { method: string; path: string }>;
const read = (headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'GET', url: '/openapi.json', headers });
beforeAll(async () => {
  server = await openTestServer();
  text = (await read()).body;
  document = JSON.parse(text);
  operations = Object.fromEntries(
    operationsOf(document).map(({ path, method, operation }) => [
      operation.operationId,
      { ...operation, method, path },
    ]),
  );
});
afterAll(() => server.close());

describe('the document', () => {
  it('has every procedure of the contract once, by the method that it answers, and nothing else', () => {
    const real = Object.entries(proceduresOf(appRouter)).map(([path, { type }]) => [
      path,
      `/${path}`,
      type === 'mutation' ? 'post' : 'get',
    ]);
    expect(operationsOf(document).length).toBe(real.length);
    expect(
      Object.values(operations).map(({ operationId, path, method }) => [operationId, path, method]),
    ).toEqual(real);
  });

  it('is valid OpenAPI 3.1', async () => {
    expect(await new Validator().validate(JSON.parse(text))).toEqual({ valid: true });
    expect(JSON.parse(text).openapi).toMatch(/^3\.1\./);
  });

  it('says of each call what it does, in a sentence of its own', () => {
    expect(Object.keys(about).sort()).toEqual(Object.keys(operations).sort());
    const said = Object.values(operations).map(({ summary }) => summary);
    expect(said.filter((sentence) => !/^[A-Z].{8,110}\.$/.test(sentence))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('says who may call, as the table of access has it, and whether a key may', () => {
    for (const [path, who] of Object.entries(mayCall)) {
      const { security, 'x-roles': said } = operations[path] as Operation;
      const roles = who === 'signed-in' ? [] : [who];
      const key = keysMayCall.has(path) ? [{ apiKey: roles }] : [];
      expect([path, said, security]).toEqual([
        path,
        [who],
        who === 'open' ? [] : [{ session: roles }, ...key],
      ]);
    }
  });

  it('leaves no part of an input or an answer open', () => {
    const open: string[] = [];
    const look = (schema: unknown, at: string) => {
      const {
        properties = {},
        items,
        prefixItems = [],
        anyOf = [],
        oneOf = [],
        ...own
      } = schema as Record<string, object>;
      const says = ['type', 'const', 'enum', '$ref', 'allOf'].some((word) => word in own);
      const choices = [anyOf, oneOf, prefixItems].flatMap((list) => Object.values(list));
      if (!says && choices.length === 0) open.push(at);
      for (const [name, one] of Object.entries(properties)) look(one, `${at}.${name}`);
      for (const one of [...choices, ...(items ? [items] : [])]) look(one, `${at}[]`);
    };
    for (const { operationId, parameters, requestBody, responses } of Object.values(operations))
      for (const part of [parameters?.[0], requestBody, responses[200]])
        for (const { schema } of Object.values(part?.content ?? {})) look(schema, operationId);
    expect(open).toEqual([]);
  });
});

describe('served', () => {
  it('to anybody, the same to everybody, with a tag by which a copy is asked about', async () => {
    const sarah = await addPerson(server.core.db, await addCommunity(server.core.db), 'Sarah Whitlow');
    const first = await read();
    expect([first.statusCode, first.headers['content-type']]).toEqual([
      200,
      'application/json; charset=utf-8',
    ]);
    expect(first.headers['cache-control']).toBe('public, no-cache');
    const known = await read({ authorization: `Bearer ${sarah.token}` });
    expect(known.body).toBe(text);
    const tag = String(first.headers.etag);
    expect(known.headers.etag).toBe(tag);
    for (const asked of [tag, `W/${tag}`, `"another", ${tag}`])
      expect([asked, (await read({ 'if-none-match': asked })).statusCode]).toEqual([asked, 304]);
    expect((await read({ 'if-none-match': '"another"' })).body).toBe(text);
  });

  it('so often a minute to one address, and again the next minute', async () => {
    server.setNow(then(60_000));
    const statuses = [];
    for (let n = 0; n <= 60; n += 1) statuses.push((await read()).statusCode);
    expect([statuses.filter((status) => status === 200).length, statuses.at(-1)]).toEqual([60, 429]);
    server.setNow(then(120_000));
    expect((await read()).statusCode).toBe(200);
    server.setNow(noon);
  });

  it('tells nothing of the installation', () => {
    const { secret, publicUrl } = server.core.config;
    for (const word of [secret, publicUrl, 'localhost', '127.0.0.1']) expect(text).not.toContain(word);
  });
});
