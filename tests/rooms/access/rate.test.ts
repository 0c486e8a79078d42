// Against loops and floods: one session, one address, one minute. Bounded in memory.
import { describe, expect, it } from 'vitest';
import { checkRate, checkStranger, makeRates } from '#api/access/rate.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { addCommunity, addPerson, noon } from '#tests/support/people.ts';
import { openTestServer } from '#tests/support/server.ts';

const nextMinute = new Date(noon.getTime() + 60_000);

describe('asking too often', () => {
  it('is refused at the edge, and forgiven in the next minute', () => {
    const rates = makeRates();
    for (let n = 0; n < 3; n++) checkRate(rates, 'session:a', noon, 3);
    expect(() => checkRate(rates, 'session:a', noon, 3)).toThrow('too-many-requests');
    expect(() => checkRate(rates, 'session:b', noon, 3)).not.toThrow();
    expect(() => checkRate(rates, 'session:a', nextMinute, 3)).not.toThrow();
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

  it('guessing at tokens reaches the database so many times from one address, and no more', async () => {
    const limits = { callsPerMinute: 3, streamsPerSession: 6, pollMs: 1_000 };
    const server = await openTestServer({ limits });
    const place = await addCommunity(server.core.db);
    const person = await addPerson(server.core.db, place, 'Ola Venn');
    const ask = (who: { token: string }) => server.call('query', 'session.readMe', {}, who);
    const refusals = async (tokens: string[]) =>
      (await Promise.all(tokens.map((token) => ask({ token })))).map(
        (answer) => !answer.isOk && answer.refusal,
      );
    expect((await ask(person)).isOk).toBe(true);
    const guesses = Array.from({ length: 8 }, (_, n) => `a-guess-at-an-access-token-${n}`);
    // All at once: what is under way counts too.
    const spent = await refusals(guesses);
    expect(spent.filter((code) => code === 'not-signed-in')).toHaveLength(3);
    expect(spent.filter((code) => code === 'too-many-requests')).toHaveLength(5);
    // Who is known at this address goes on; a new sign-in there waits for the next minute.
    expect((await ask(person)).isOk).toBe(true);
    const colleague = await addPerson(server.core.db, place, 'Mina Hart');
    expect(await ask(colleague)).toMatchObject({ refusal: 'too-many-requests' });
    server.setNow(nextMinute);
    expect((await ask(colleague)).isOk).toBe(true);
    await server.close();
  });

  it('who turns out to be known is forgiven, and a token that ended is a stranger again', async () => {
    const rates = makeRates();
    const lookUp = (secretDigest: string, isKnown: boolean) =>
      checkStranger(rates, { address: 'a', secretDigest }, noon, 2, async () => {
        if (!isKnown) throw refuse('session-expired');
        return secretDigest;
      });
    for (const desk of ['one', 'two', 'three', 'four']) expect(await lookUp(desk, true)).toBe(desk);
    await expect(lookUp('one', false)).rejects.toThrow('session-expired');
    await expect(lookUp('one', false)).rejects.toThrow('session-expired');
    await expect(lookUp('one', false)).rejects.toThrow('session-expired');
    await expect(lookUp('one', false)).rejects.toThrow('too-many-requests');
    expect(await lookUp('two', true)).toBe('two');
  });
});
