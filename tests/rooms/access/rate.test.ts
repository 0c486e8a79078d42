// Against loops and floods: one session, one address, one minute. Bounded in memory.
import { describe, expect, it } from 'vitest';
import { checkRate, makeRates } from '#api/access/rate.ts';
import { after, noon } from '#tests/support/people.ts';
import { openTestServer } from '#tests/support/server.ts';

describe('asking too often', () => {
  it('is refused at the edge, and forgiven in the next minute', () => {
    const rates = makeRates();
    for (let n = 0; n < 3; n++) checkRate(rates, 'session:a', noon, 3);
    expect(() => checkRate(rates, 'session:a', noon, 3)).toThrow('too-many-requests');
    expect(() => checkRate(rates, 'session:b', noon, 3)).not.toThrow();
    expect(() => checkRate(rates, 'session:a', after(60_000), 3)).not.toThrow();
  });

  it('does not become a flood of memory', () => {
    const rates = makeRates();
    for (let n = 0; n < 25_000; n++) checkRate(rates, `address:${n}`, noon, 3);
    expect(rates.size).toBe(20_000);
  });

  it('reaches the client as 429 with its code', async () => {
    const limits = { callsPerMinute: 2, streamsPerSession: 6, pollMs: 1_000 };
    const server = await openTestServer({ limits });
    const ask = () => server.call('query', 'session.listProviders', {}, null);
    expect([(await ask()).isOk, (await ask()).isOk]).toEqual([true, true]);
    expect(await ask()).toMatchObject({ isOk: false, status: 429, refusal: 'too-many-requests' });
    await server.close();
  });
});
