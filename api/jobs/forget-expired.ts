// Forgets what has expired and helps nobody any more: sign-ins, tokens, events of the stream, dead letters. A few at a
// time, so that nobody waits for a lock.
import type { Database } from '#api/database/index.ts';
import { deleteEventsBefore, deleteTakenOutBefore } from '#api/realtime/queries.ts';
import { takenOutLimits } from '#api/realtime/taken-out.ts';
import {
  deleteDeadJobs,
  deleteOldKeys,
  deleteOldLogoutTokens,
  deleteOldSignIns,
  deleteOldTokens,
} from './queries.ts';

const dayMs = 24 * 3_600_000;
export const retention = {
  /** A refused or late answer is still told apart from an unknown one for a while. */
  signInMs: dayMs,
  tokenMs: dayMs,
  logoutTokenMs: dayMs,
  /** Of a key that has expired its owner is told for so long that it did. */
  keyMs: 30 * dayMs,
  /** Whoever was away longer refreshes everything, which the gap tells them. */
  eventMs: 7 * dayMs,
  deadJobMs: 30 * dayMs,
} as const;
const batchMax = 500;
/** One turn forgets at most so many batches of each; the next one goes on. */
const batchesMax = 40;

/** True when there is more than one turn may forget. */
export async function forgetExpired(db: Database, now: Date): Promise<boolean> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  const isMore = [
    await inBatches(() => deleteOldSignIns(db, before(retention.signInMs), batchMax)),
    await inBatches(() => deleteOldTokens(db, before(retention.tokenMs), batchMax)),
    await inBatches(() => deleteOldLogoutTokens(db, before(retention.logoutTokenMs), batchMax)),
    await inBatches(() => deleteOldKeys(db, before(retention.keyMs), batchMax)),
    await inBatches(() => deleteEventsBefore(db, before(retention.eventMs), batchMax)),
    await inBatches(() => deleteTakenOutBefore(db, before(takenOutLimits.keptMs), batchMax)),
  ];
  await deleteDeadJobs(db, before(retention.deadJobMs));
  return isMore.includes(true);
}

async function inBatches(forget: () => Promise<number>): Promise<boolean> {
  for (let batch = 0; batch < batchesMax; batch++) if ((await forget()) < batchMax) return false;
  return true;
}
