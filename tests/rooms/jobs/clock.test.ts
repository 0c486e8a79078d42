// The clock: claimed once, done again when its holder died, later each time when it fails, buried in the end; asked for
// in the transaction that causes it.
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { transact } from '#api/database/index.ts';
import { askJob, jobKinds } from '#api/jobs/ask.ts';
import {
  backoffMs,
  type ClockParts,
  clockLimits,
  doDue,
  type Handlers,
  startClock,
} from '#api/jobs/clock.ts';
import { askForReturningWork, clocksOf, handlersOf } from '#api/jobs/handlers.ts';
import { onPostgres, openTestDatabase, silentLog, type TestDatabase } from '#tests/support/database.ts';
import { after as later, noon } from '#tests/support/people.ts';

let database: TestDatabase;
let now = noon;
const random = (bytes: number) => new Uint8Array(randomBytes(bytes));

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  now = noon;
  await database.db.deleteFrom('job').execute();
});

const parts = (handlers: Handlers): ClockParts => ({
  db: database.db,
  log: silentLog,
  clock: () => now,
  random,
  chance: () => 1,
  handlers,
});
const ask = (subjectId: string | null = randomUUID(), changes = {}) =>
  askJob(
    database.db,
    { kind: 'forget-expired', communityId: null, subjectId, dueAt: now, ...changes },
    { now, random },
  );
const rows = () =>
  database.db
    .selectFrom('job')
    .select(['subject_id', 'due_at', 'attempts', 'asks', 'lease_id', 'fault', 'died_at'])
    .execute();

it('servers of others hold up neither what the house does nor one another', () => {
  const idle = async () => undefined;
  const clocks = clocksOf(Object.fromEntries(jobKinds.map((kind) => [kind, idle]))).map(Object.keys);
  const [house, ...outward] = clocks;
  expect(outward).toEqual([['send-nudges'], ['read-feed']]);
  expect(house).toContain('tell-post');
  expect(clocks.flat().sort()).toEqual([...jobKinds].sort());
});

describe('the clock', () => {
  it('has a handler for every kind that can be asked for', () => {
    const own = {
      db: database.db,
      clock: () => now,
      random,
      config: {
        isEvaluation: false,
        isProduction: true,
        auditHeads: null,
        secret: 's'.repeat(32),
        publicUrl: 'https://hub.example',
      },
      mailer: null,
      log: silentLog,
      again: { wait: async () => undefined },
    };
    expect(Object.keys(handlersOf(own)).sort()).toEqual([...jobKinds].sort());
  });

  it('does what is due, in order, once, and leaves what is not due', async () => {
    const done: (string | null)[] = [];
    const handlers: Handlers = {
      'forget-expired': async ({ subjectId }) => {
        done.push(subjectId);
        return undefined;
      },
    };
    const [late, early, future] = [randomUUID(), randomUUID(), randomUUID()];
    await ask(late);
    await ask(early, { dueAt: later(-1_000) });
    await ask(future, { dueAt: later(1_000) });
    expect(await doDue(parts(handlers))).toBe(2);
    expect(done).toEqual([early, late]);
    expect(await doDue(parts(handlers))).toBe(0);
    now = later(1_000);
    expect(await doDue(parts(handlers))).toBe(1);
    expect(await rows()).toEqual([]);
  });

  it('is asked in the transaction that causes it', async () => {
    const failed = transact(database.db, async (trx) => {
      await askJob(
        trx,
        { kind: 'forget-expired', communityId: null, subjectId: null, dueAt: now },
        { now, random },
      );
      throw new Error('rolled back');
    });
    await expect(failed).rejects.toThrow('rolled back');
    expect(await rows()).toEqual([]);
  });

  it('does work once that is asked for twice, and once more when that was while it ran', async () => {
    const subject = randomUUID();
    let times = 0;
    const handlers: Handlers = {
      'forget-expired': async () => {
        times += 1;
        if (times === 1) await ask(subject);
        return undefined;
      },
    };
    await ask(subject, { dueAt: later(5_000) });
    await ask(subject);
    expect(await rows()).toMatchObject([{ due_at: now, asks: 2 }]);
    await doDue(parts(handlers));
    expect(times).toBe(2);
    expect(await rows()).toEqual([]);
  });

  it('waits longer after each failure, remembers no message, and buries it in the end', async () => {
    const secret = 'a name that must not be kept';
    const handlers: Handlers = {
      'forget-expired': async () => {
        throw new TypeError(secret);
      },
    };
    await ask();
    const waits: number[] = [];
    for (let attempt = 1; attempt < clockLimits.attemptsMax; attempt++) {
      expect(await doDue(parts(handlers))).toBe(1);
      const [row] = await rows();
      waits.push((row?.due_at.getTime() ?? 0) - now.getTime());
      expect(row).toMatchObject({ attempts: attempt, fault: 'TypeError', died_at: null, lease_id: null });
      now = row?.due_at ?? now;
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 960, 1920].map((seconds) => seconds * 1_000));
    await doDue(parts(handlers));
    expect(await rows()).toMatchObject([{ died_at: now, fault: 'TypeError' }]);
    now = later(365 * 24 * 3_600_000);
    expect(await doDue(parts(handlers))).toBe(0);
    expect(JSON.stringify(await rows())).not.toContain(secret);
    // What is buried does not stand in the way of a new start.
    const [dead] = await rows();
    await ask(dead?.subject_id ?? null);
    expect(await rows()).toHaveLength(2);
  });

  it('waits as long as whoever failed asks for, and comes at once when somebody asks meanwhile', async () => {
    const subject = randomUUID();
    let isAskedMeanwhile = false;
    const handlers: Handlers = {
      'forget-expired': async () => {
        if (isAskedMeanwhile) await ask(subject);
        throw Object.assign(new Error('slow down'), { waitMs: 3_600_000 });
      },
    };
    await ask(subject);
    expect(await doDue(parts(handlers))).toBe(1);
    expect(await rows()).toMatchObject([{ due_at: later(3_600_000) }]);
    now = later(3_600_000);
    isAskedMeanwhile = true;
    // It would come back for ever: one turn is looked at.
    let turns = 0;
    await doDue(parts(handlers), () => turns++ > 0);
    expect(await rows()).toMatchObject([{ due_at: now }]);
  });

  it('never waits longer than it says', () => {
    expect(backoffMs(60, 1)).toBe(clockLimits.backoffMostMs);
    expect(backoffMs(1, 0)).toBe(clockLimits.backoffFirstMs / 2);
  });

  it('gives work of a dead clock to another one when the lease has run out, and buries what kills every clock', async () => {
    await ask();
    const dying: Handlers = { 'forget-expired': () => new Promise(() => undefined) };
    for (let death = 0; death < clockLimits.attemptsMax; death++) {
      const abandoned = doDue(parts(dying));
      while ((await rows())[0]?.attempts !== death + 1)
        await database.db.selectFrom('job').select('job_id').execute();
      expect(await doDue(parts({ 'forget-expired': async () => undefined }))).toBe(0);
      now = later(clockLimits.leaseMs, now);
      void abandoned;
    }
    expect(await doDue(parts(dying))).toBe(1);
    expect(await rows()).toMatchObject([{ fault: 'lease-lost', died_at: now }]);
  });

  it('goes on with work that hands itself back, and comes back by itself where that was asked', async () => {
    let turns = 0;
    const handlers: Handlers = {
      'forget-expired': async () => {
        turns += 1;
        return turns < 3 ? { again: now } : undefined;
      },
    };
    await ask(null, { everyMinutes: 60 });
    expect(await doDue(parts(handlers))).toBe(3);
    expect(await rows()).toMatchObject([{ due_at: later(3_600_000), attempts: 0 }]);
  });

  it('asks for its own returning work at every start, once', async () => {
    const own = { db: database.db, clock: () => now, random };
    await askForReturningWork(own);
    now = later(60_000);
    await askForReturningWork(own);
    const asked = (
      await database.db.selectFrom('job').select(['kind', 'due_at as dueAt', 'asks']).execute()
    ).sort((one, two) => one.kind.localeCompare(two.kind));
    expect(asked.length).toBeGreaterThan(2);
    // A start may be an upgrade: what has to be weighed anew is asked for again, even while an older program is at it.
    expect(asked).toEqual(
      asked.map(({ kind }) => ({ kind, dueAt: noon, asks: kind === 'reindex-search' ? 2 : 1 })),
    );
    let times = 0;
    const clock = startClock(
      parts({
        'forget-expired': async () => {
          times += 1;
          return undefined;
        },
      }),
    );
    while (times === 0) await rows();
    await clock.close();
    expect(times).toBe(1);
  });
});

describe.runIf(onPostgres)('two clocks', () => {
  it('never do the same work', async () => {
    const done: string[] = [];
    const handlers: Handlers = {
      'forget-expired': async ({ subjectId }) => {
        done.push(String(subjectId));
        return undefined;
      },
    };
    for (let n = 0; n < 60; n++) await ask();
    await Promise.all(Array.from({ length: 6 }, () => doDue(parts(handlers))));
    expect(done).toHaveLength(60);
    expect(new Set(done).size).toBe(60);
  });
});
