// The tap that the journeys trust: it remembers what passed, loses one answer after the deed was done, cuts and mends.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWireTap, type WireTap } from '#tests/support/journey/wire-tap.ts';

const done: string[] = [];
const api = createServer((request, response) => {
  done.push(`${request.method} ${request.url}`);
  request.resume().on('end', () => response.end('answer'));
});
let tap: WireTap;
let base = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  tap = await startWireTap(() => (api.address() as AddressInfo).port);
  base = `http://127.0.0.1:${tap.port}`;
});
afterAll(async () => {
  await tap.close();
  api.close();
});

test('a request passes and is remembered whole', async () => {
  const answer = await fetch(`${base}/call?input=words`, { method: 'POST', body: 'the body' });
  expect(await answer.text()).toBe('answer');
  expect(tap.heard.at(-1)).toMatchObject({ method: 'POST', url: '/call?input=words', body: 'the body' });
});

test('a lost answer was done all the same, and only once is lost', async () => {
  const lost = tap.loseNextAnswer('/post-it');
  await expect(fetch(`${base}/post-it`, { method: 'POST', body: '1' })).rejects.toThrow();
  await lost;
  expect(done.filter((deed) => deed === 'POST /post-it')).toHaveLength(1);
  expect((await fetch(`${base}/post-it`, { method: 'POST', body: '1' })).status).toBe(200);
});

test('a cut line refuses until it is mended', async () => {
  tap.cut();
  await expect(fetch(`${base}/anything`)).rejects.toThrow();
  tap.mend();
  expect((await fetch(`${base}/anything`)).status).toBe(200);
});
