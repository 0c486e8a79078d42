// One person's turn at the clock: makes a message of what waits, when they may be disturbed, and tries to send what is due. What it
// is about is looked at again before every attempt; each sending ends in a state that its person can see.
import { randomUUID } from 'node:crypto';
import type { Peer } from '#api/access/peer.ts';
import { accessReader } from '#api/access/reader.ts';
import { type Database, transact } from '#api/database/index.ts';
import { type AddressRow, insertSendings, selectAddresses } from '#api/features/nudges/queries.ts';
import { dayOf, digestMs, nextLoudMs } from '#api/features/nudges/quiet.ts';
import { choiceOf, quietOf } from '#api/features/nudges/settings.ts';
import { selectTellable, selectUrgentIds } from '#api/features/nudges/telling/queries.ts';
import type { CommunityId, NudgeId, PersonId } from '#shared/basics/ids.ts';
import { type OutwardWay, outwardWays } from '#shared/basics/nudge-lists.ts';
import { attempt } from './attempt.ts';
import type { Sending } from './parts.ts';
import {
  findWaiting,
  selectUnsettledIds,
  selectWaitingSendings,
  settleNudges,
  updateSending,
} from './queries.ts';

export const sendingLimits = {
  /** Between two messages of nudges to one person; what comes meanwhile shares the next one. */
  betweenMs: 10 * 60_000,
  perDayMax: 12,
  /** Of urgent ones, which no other bound holds back. What is more than this goes as everything else does. */
  urgentPerDayMax: 48,
  /** Of one message. */
  nudgesMax: 100,
  /** Older than this, what waited is no news. */
  newsMs: 4 * 24 * 3_600_000,
  /** Attempts in one turn: each may be slow, and the turn must end inside the clock's lease. */
  attemptsPerTurn: 4,
} as const;

type Person = { communityId: CommunityId; personId: PersonId };
const dayMs = 24 * 3_600_000;

/** When there is more to do, from then on. */
export async function sendNudges(parts: Sending, person: Person): Promise<Date | undefined> {
  const { db, clock } = parts;
  const reader = await accessReader(db, person);
  if (reader === null) {
    await dropAll(parts, person);
    return undefined;
  }
  const addresses = await selectAddresses(db, person);
  await makeUrgentMessage(parts, reader, addresses);
  const laterMs = await makeMessage(parts, reader, addresses);
  const waiting = await selectWaitingSendings(db, person, 50);
  const nowMs = clock().getTime();
  const due = waiting.filter((one) => one.dueAt.getTime() <= nowMs).slice(0, sendingLimits.attemptsPerTurn);
  for (const one of due)
    await attempt(
      parts,
      reader,
      one,
      addresses.find(({ way }) => way === one.way),
    );
  const left = due.length === 0 ? waiting : await selectWaitingSendings(db, person, 50);
  const nextMs = Math.min(laterMs ?? Infinity, ...left.map((one) => one.dueAt.getTime()));
  return nextMs === Infinity ? undefined : new Date(Math.max(nextMs, nowMs));
}

/** Null: nothing waits any more. Otherwise when a message may be made of it. */
async function makeMessage(
  { db, clock }: Sending,
  reader: Peer,
  addresses: readonly AddressRow[],
): Promise<number | null> {
  const now = clock();
  const { oldestAt, batches, lastBatchAt, firstBatchAt } = await findWaiting(
    db,
    reader,
    new Date(now.getTime() - dayMs),
  );
  if (oldestAt === null) return null;
  const choice = await choiceOf(db, reader);
  const ways = outwardWays.filter((way) => choice.ways.includes(way) && isGood(addresses, way));
  if (ways.length > 0) {
    const quiet = quietOf(choice);
    const mayMs =
      choice.rhythm === 'digest'
        ? digestMs(oldestAt.getTime(), choice.digestHour, quiet)
        : nextLoudMs(now.getTime(), quiet);
    const gapMs = lastBatchAt === null ? 0 : lastBatchAt.getTime() + sendingLimits.betweenMs;
    const dayFullMs =
      batches >= sendingLimits.perDayMax && firstBatchAt !== null ? firstBatchAt.getTime() + dayMs + 1 : 0;
    const whenMs = nextLoudMs(Math.max(now.getTime(), mayMs, gapMs, dayFullMs), quiet);
    if (whenMs > now.getTime()) return whenMs;
  }
  const nudgeIds = await selectUnsettledIds(db, reader, sendingLimits.nudgesMax);
  const today = dayOf(now.getTime());
  const since = new Date(now.getTime() - sendingLimits.newsMs);
  const tellable = ways.length === 0 ? [] : await selectTellable(db, reader, { nudgeIds, today, now, since });
  const told = tellable.filter(({ kind }) => choice.kinds.includes(kind)).map((one) => one.nudgeId);
  await putIntoMessage(db, reader, { nudgeIds, told, ways, isUrgent: false, now });
  return nudgeIds.length === sendingLimits.nudgesMax ? now.getTime() : null;
}

/** Where somebody may be at risk now, no quiet hour, digest or pause holds the message back; nothing else goes along with it. */
async function makeUrgentMessage(
  { db, clock }: Sending,
  reader: Peer,
  addresses: readonly AddressRow[],
): Promise<void> {
  const now = clock();
  const since = new Date(now.getTime() - sendingLimits.newsMs);
  const today = dayOf(now.getTime());
  const nudgeIds = await selectUrgentIds(db, reader, { today, now, since, limit: sendingLimits.nudgesMax });
  if (nudgeIds.length === 0) return;
  const { urgentBatches } = await findWaiting(db, reader, new Date(now.getTime() - dayMs));
  if (urgentBatches >= sendingLimits.urgentPerDayMax) return;
  const choice = await choiceOf(db, reader);
  const ways = outwardWays.filter((way) => choice.ways.includes(way) && isGood(addresses, way));
  if (ways.length === 0 || !choice.kinds.includes('supervision')) return;
  await putIntoMessage(db, reader, { nudgeIds, told: nudgeIds, ways, isUrgent: true, now });
}

type Message = {
  nudgeIds: readonly NudgeId[];
  told: readonly NudgeId[];
  ways: readonly OutwardWay[];
  isUrgent: boolean;
  now: Date;
};

async function putIntoMessage(db: Database, reader: Peer, { nudgeIds, told, ways, isUrgent, now }: Message) {
  const batchId = told.length === 0 ? null : randomUUID();
  await transact(db, async (trx) => {
    await settleNudges(trx, reader, { nudgeIds, told, batchId, now });
    if (batchId !== null)
      await insertSendings(
        trx,
        reader,
        ways.map((way) => ({ sendingId: randomUUID(), batchId, way, content: 'nudges', isUrgent, now })),
      );
  });
}

const isGood = (addresses: readonly AddressRow[], way: OutwardWay): boolean =>
  addresses.some((one) => one.way === way && one.state === 'good');

/** Of somebody who is suspended, or here no more, nothing is told, and what waited is over. */
async function dropAll({ db, clock }: Sending, person: Person): Promise<void> {
  const now = clock();
  for (;;) {
    const nudgeIds = await selectUnsettledIds(db, person, sendingLimits.nudgesMax);
    if (nudgeIds.length === 0) break;
    await transact(db, (trx) => settleNudges(trx, person, { nudgeIds, told: [], batchId: null, now }));
  }
  for (const { sendingId, attempts, dueAt } of await selectWaitingSendings(db, person, 200))
    await updateSending(db, person, sendingId, { state: 'dropped', fault: null, attempts, dueAt, now });
}
