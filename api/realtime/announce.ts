// Says that something changed, in the transaction that changed it: what is rolled back was never said. Never a word of
// what it is; readers fetch it through the same access rules as everybody.
import type { Trx } from '#api/database/index.ts';
import { type Announcement, insertEvents } from './queries.ts';

export type { Announcement } from './queries.ts';

/** The last statement of a deed: the counter's lock is held from here to the commit. */
export async function announce(trx: Trx, announcement: Announcement, now: Date): Promise<void> {
  await insertEvents(trx, [announcement], now);
}

/** Many of one community at once, in this order. A loop would hold the counter for as many statements. */
export async function announceAll(
  trx: Trx,
  announcements: readonly Announcement[],
  now: Date,
): Promise<void> {
  if (announcements.length > 0) await insertEvents(trx, announcements, now);
}
