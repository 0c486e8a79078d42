// The big answers that devices keep go squeezed to whoever can read that; nothing else ever does.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from '#api/router.ts';
import { squeezed } from '#api/squeeze.ts';
import { addCommunity, addPerson, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';
import { addFeedRow, addService, publishArea } from '#tests/support/services.ts';

let server: TestServer;
let sarah: SignedIn;
beforeAll(async () => {
  server = await openTestServer();
  const { db } = server.core;
  const place = await addCommunity(db);
  await publishArea(db, place);
  sarah = await addPerson(db, place, 'Sarah Whitlow');
  const feedId = await addFeedRow(db, place);
  for (let n = 0; n < 60; n++)
    await addService(db, place, {
      feedId,
      name: `Walking group of hall ${n}`,
      place: `Fern Street Hall ${n}`,
    });
});
afterAll(() => server.close());

const get = (calls: Record<string, unknown>, encoding: string | null = 'gzip, deflate, br') => {
  const inputs = Object.fromEntries(Object.values(calls).map((input, at) => [at, input]));
  const query = new URLSearchParams({ batch: '1', input: JSON.stringify(inputs) });
  return server.app.inject({
    method: 'GET',
    url: `/trpc/${Object.keys(calls).join(',')}?${query}`,
    headers: {
      authorization: `Bearer ${sarah.token}`,
      ...(encoding !== null && { 'accept-encoding': encoding }),
    },
  });
};
const isSqueezed = (answer: Awaited<ReturnType<typeof get>>) => answer.headers['content-encoding'] === 'gzip';

test('a list that a device keeps goes squeezed, and is the same list', async () => {
  const whole = await get({ 'directory.keepList': {} }, null);
  const small = await get({ 'directory.keepList': {} });
  expect(isSqueezed(whole)).toBe(false);
  expect(isSqueezed(small)).toBe(true);
  expect(gunzipSync(small.rawPayload).toString()).toBe(whole.body);
  expect(small.rawPayload.length).toBeLessThan(whole.rawPayload.length / 3);
  expect(small.headers['content-length']).toBe(String(small.rawPayload.length));
  expect(small.headers.vary).toContain('accept-encoding');
  expect(small.headers['cache-control']).toBe('no-store');
});

test.each([null, 'identity', 'br', 'gzip;q=0', 'x-gzip'])(
  'to whoever offers %s it goes as it is',
  async (offered) => {
    const answer = await get({ 'directory.keepList': {} }, offered);
    expect(isSqueezed(answer)).toBe(false);
    expect(answer.json()).toHaveLength(1);
  },
);

test('beside an answer of one’s own, nothing is squeezed; nor is any answer of one’s own, nor a refusal', async () => {
  expect(isSqueezed(await get({ 'directory.keepList': {}, 'session.readMe': {} }))).toBe(false);
  const search = await get({ 'directory.search': { words: 'walking' } });
  expect(search.rawPayload.length).toBeGreaterThan(5_000);
  expect(isSqueezed(search)).toBe(false);
  const refused = await get({ 'directory.keepList': { cursor: 'nonsense' } });
  expect(refused.statusCode).toBe(400);
  expect(isSqueezed(refused)).toBe(false);
});

test('what is squeezed takes no free words, changes nothing and reads nothing of whoever asks', () => {
  const procedures = appRouter._def.procedures as unknown as Record<
    string,
    { _def: { type: string; inputs: z.ZodType[] } }
  >;
  for (const name of squeezed) {
    const procedure = procedures[name]?._def;
    expect(procedure?.type, name).toBe('query');
    const [input = z.object({})] = procedure?.inputs ?? [];
    const schema: unknown = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });
    expect(freeWordsOf(schema as Schema, name)).toEqual([]);
  }
});

type Schema = {
  type?: string;
  pattern?: string;
  format?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  items?: Schema;
};
/** A cursor that is not ours is refused, and a refusal goes as it is. */
function freeWordsOf(schema: Schema, at: string): string[] {
  if (schema.type === 'string' && !schema.pattern && !schema.format && !schema.enum)
    return at.endsWith('.cursor') ? [] : [at];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, of]) => freeWordsOf(of, `${at}.${name}`)),
    ...(schema.items ? freeWordsOf(schema.items, `${at}[]`) : []),
  ];
}
