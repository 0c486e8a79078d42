// Forgets what has expired and helps nobody any more: sign-ins, tokens, events of the stream, dead letters. A few at a
// time, so that nobody waits for a lock.
import type { Database } from '#api/database/index.ts';
import { deleteEventsBefore, deleteTakenOutBefore } from '#api/realtime/queries.ts';
import { takenOutLimits } from '#api/realtime/taken-out.ts';
import { deleteDeadJobs, deleteOldLogoutTokens, deleteOldSignIns, deleteOldTokens } from './queries.ts';

const dayMs = 24 * 3_600_000;
export const keptFor = {
  /** A refused or late answer is still told apart from an unknown one for a while. */
  signInMs: dayMs,
  tokenMs: dayMs,
  logoutTokenMs: dayMs,
  /** Whoever was away longer refreshes everything, which the gap tells them. */
  eventMs: 7 * dayMs,
  deadJobMs: 30 * dayMs,
} as const;
const batchMax = 500;
/** One turn forgets at most so many batches of each; the next one goes on. */
const batchesMax = 40;

export async function forgetExpired(db: Database, now: Date): Promise<void> {
  const before = (ms: number) => new Date(now.getTime() - ms);
  await inBatches(() => deleteOldSignIns(db, before(keptFor.signInMs), batchMax));
  await inBatches(() => deleteOldTokens(db, before(keptFor.tokenMs), batchMax));
  await inBatches(() => deleteOldLogoutTokens(db, before(keptFor.logoutTokenMs), batchMax));
  await deleteEventsBefore(db, before(keptFor.eventMs));
  await deleteTakenOutBefore(db, before(takenOutLimits.keptMs));
  await deleteDeadJobs(db, before(keptFor.deadJobMs));
}

async function inBatches(forget: () => Promise<number>): Promise<void> {
  for (let batch = 0; batch < batchesMax; batch++) if ((await forget()) < batchMax) return;
}
