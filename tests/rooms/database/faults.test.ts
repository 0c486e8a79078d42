// Trying again: only when the database went away, only a few times, never in step.
import { describe, expect, it } from 'vitest';
import { isDatabaseGone, retried, retriesMax } from '#api/database/faults.ts';

const withCode = (code: string) => Object.assign(new Error('a fault'), { code });
const waits: number[] = [];
const again = {
  wait: async (ms: number) => {
    waits.push(ms);
  },
  chance: () => 0.5,
};

describe('a database that is gone', () => {
  it.each(['08006', '08001', '57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET', '25006'])(
    'is known by %s',
    (code) => {
      expect(isDatabaseGone(withCode(code))).toBe(true);
    },
  );

  it.each(['23505', '42P01', '22001', '42501'])('is not a mistake of ours: %s', (code) => {
    expect(isDatabaseGone(withCode(code))).toBe(false);
  });

  it('is known by the words that pg has for it, and inside a heap of errors', () => {
    expect(isDatabaseGone(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isDatabaseGone(new AggregateError([withCode('ECONNREFUSED')]))).toBe(true);
    expect(isDatabaseGone(new Error('anything else'))).toBe(false);
    expect(isDatabaseGone('a string')).toBe(false);
  });
});

describe('trying again', () => {
  it('heals when the database comes back, waiting longer each time', async () => {
    waits.length = 0;
    let tries = 0;
    const work = async () => {
      tries += 1;
      if (tries < 4) throw withCode('57P01');
      return 'done';
    };
    expect(await retried(work, again)).toBe('done');
    expect(waits).toEqual([37.5, 75, 150]);
  });

  it('gives up after its bound, and at once for a mistake or a timeout', async () => {
    const failing = (error: Error) => {
      let tries = 0;
      const work = async () => {
        tries += 1;
        throw error;
      };
      return retried(work, again).catch(() => tries);
    };
    expect(await failing(withCode('57P01'))).toBe(retriesMax + 1);
    expect(await failing(withCode('23505'))).toBe(1);
    expect(await failing(new Error('timeout exceeded when trying to connect'))).toBe(1);
    const tooLong = Object.assign(new Error('canceling statement due to statement timeout'), {
      code: '57014',
    });
    expect(await failing(tooLong)).toBe(1);
    expect(await failing(withCode('40P01'))).toBe(retriesMax + 1);
  });
});
