// The clock: claims one piece of work at a time under a lease, does it, settles it. A clock that dies leaves the lease to
// run out; work must therefore bear being done twice. What fails waits longer each time and is buried in the end.
import { isDatabaseGone } from '#api/database/faults.ts';
import type { Database } from '#api/database/index.ts';
import { faultFields, type Log } from '#api/log.ts';
import { type CommunityId, type JobId, makeUuid } from '#shared/basics/ids.ts';
import { buryJob, claimJob, deleteDone, findNextDue, releaseJob } from './queries.ts';

export const clockLimits = {
  /** Work hands itself back well before this; then another clock may take it. */
  leaseMs: 5 * 60_000,
  attemptsMax: 8,
  backoffFirstMs: 30_000,
  backoffMostMs: 6 * 3_600_000,
  /** The longest sleep: work asked for by another process is seen at the latest then. */
  sleepMsMax: 15_000,
} as const;

export type Work = { communityId: CommunityId | null; subjectId: string | null; attempts: number };
/** `again`: there is more to do, from this moment on; it does not count as a failure. */
export type Worked = { again: Date } | undefined;
export type Handlers = Readonly<Record<string, (work: Work) => Promise<Worked>>>;

export type ClockParts = {
  db: Database;
  log: Log;
  clock: () => Date;
  random: (bytes: number) => Uint8Array;
  /** From 0 to 1, so that those who failed together do not come back together. */
  chance: () => number;
  handlers: Handlers;
};

type Held = NonNullable<Awaited<ReturnType<typeof claimJob>>> & { leaseId: string };

/** Does what is due, one after the other, and says how much that was. `isStopped` is asked between two. */
export async function doDue(parts: ClockParts, isStopped: () => boolean = () => false): Promise<number> {
  for (let done = 0; ; done++) {
    if (isStopped()) return done;
    const held = await claim(parts);
    if (held === null) return done;
    await doOne(parts, held);
  }
}

async function claim({ db, clock, random, handlers }: ClockParts): Promise<Held | null> {
  const now = clock();
  const leaseId: JobId = makeUuid(now.getTime(), random(10));
  const until = new Date(now.getTime() + clockLimits.leaseMs);
  const job = await claimJob(db, Object.keys(handlers), { leaseId, now, until });
  return job === undefined ? null : { ...job, leaseId };
}

async function doOne(parts: ClockParts, held: Held): Promise<void> {
  const { db, clock, handlers } = parts;
  const handle = handlers[held.kind];
  if (handle === undefined) throw new Error('Work was claimed that nobody handles.');
  // A clock that died while doing it never came to count its failure.
  if (held.attempts > clockLimits.attemptsMax) return buryJob(db, held, 'lease-lost', clock());
  let worked: Worked;
  try {
    const { communityId, subjectId, attempts } = held;
    worked = await handle({ communityId, subjectId, attempts });
  } catch (error) {
    return settleFailed(parts, held, error);
  }
  const now = clock();
  if (worked !== undefined)
    return releaseJob(db, held, { dueAt: worked.again, attempts: 0, fault: null, now });
  if (held.everyMinutes !== null) {
    const dueAt = new Date(now.getTime() + held.everyMinutes * 60_000);
    return releaseJob(db, held, { dueAt, attempts: 0, fault: null, now });
  }
  // Asked for again while it ran: once more, now.
  if (!(await deleteDone(db, held)))
    await releaseJob(db, held, { dueAt: now, attempts: 0, fault: null, now });
}

async function settleFailed({ db, log, clock, chance }: ClockParts, held: Held, error: unknown) {
  const fields = faultFields(error);
  const fault = `${fields.fault}${fields.code ? `:${fields.code}` : ''}`.slice(0, 80);
  log.warn('job-failed', { kind: held.kind, job: held.jobId, attempts: held.attempts, ...fields });
  const now = clock();
  if (held.attempts < clockLimits.attemptsMax) {
    const ms = Math.max(backoffMs(held.attempts, chance()), askedWaitMs(error));
    return releaseJob(db, held, {
      dueAt: new Date(now.getTime() + ms),
      attempts: held.attempts,
      fault,
      now,
    });
  }
  // Work that comes back does not end for good because the world was away for a day.
  if (held.everyMinutes !== null) {
    const dueAt = new Date(now.getTime() + held.everyMinutes * 60_000);
    return releaseJob(db, held, { dueAt, attempts: 0, fault, now });
  }
  log.error('job-buried', { kind: held.kind, job: held.jobId });
  await buryJob(db, held, fault, now);
}

/** A server that says how long to wait is believed, within our own bounds. */
function askedWaitMs(error: unknown): number {
  const { waitMs } = error as { waitMs?: unknown };
  return typeof waitMs === 'number' ? Math.min(waitMs, clockLimits.backoffMostMs) : 0;
}

/** Twice as long each time, between half and whole. */
export const backoffMs = (attempts: number, chance: number): number =>
  Math.min(clockLimits.backoffMostMs, clockLimits.backoffFirstMs * 2 ** (attempts - 1)) * (0.5 + chance / 2);

/** Runs until it is closed. Closing waits for the work under way. */
export function startClock(parts: ClockParts): { close: () => Promise<void> } {
  const { db, log, clock, handlers } = parts;
  let isStopped = false;
  let wake: () => void = () => undefined;
  const sleep = (ms: number) =>
    new Promise<void>((done) => {
      const timer = setTimeout(done, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        done();
      };
    });
  const run = async () => {
    while (!isStopped) {
      try {
        await doDue(parts, () => isStopped);
        const next = (await findNextDue(db, Object.keys(handlers)))?.at ?? null;
        const ms = next === null ? clockLimits.sleepMsMax : next.getTime() - clock().getTime();
        if (!isStopped) await sleep(Math.min(clockLimits.sleepMsMax, Math.max(50, ms)));
      } catch (error) {
        if (isDatabaseGone(error)) log.warn('clock-without-database', faultFields(error));
        else log.error('bug', faultFields(error));
        if (!isStopped) await sleep(clockLimits.sleepMsMax);
      }
    }
  };
  const running = run();
  return {
    close: async () => {
      isStopped = true;
      wake();
      await running;
    },
  };
}
