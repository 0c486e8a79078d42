// What was taken out of sight, numbered by itself and kept for long: a device that slept through the change asks from where it stood,
// and forgets its copies. Ids alone. Whoever stands below what the list still holds, or in another past, forgets everything.
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import {
  findHead,
  findTakenOutHead,
  insertEvents,
  insertStream,
  insertTakenOut,
  selectTakenOut,
  type TakenOut,
} from './queries.ts';

export const takenOutLimits = { pageMax: 200, keptMs: 400 * 86_400_000 } as const;

/**
 * In the place of an announcement: the last statements of a deed, after the audit. The stream's counter is locked first and this list's
 * after it, always in this order, so that a deed may announce before it, after it or both.
 */
export async function announceTakenOut(trx: Trx, taken: TakenOut, now: Date): Promise<void> {
  const { communityId, channelId, threadId, postId } = taken;
  await insertEvents(trx, [{ communityId, kind: 'post-taken-out', channelId, threadId, postId }], now);
  await insertTakenOut(trx, taken, now);
}

/** From a cursor on. `isAll`: the cursor is none of ours, or older than the list. */
export async function readTakenOut(db: Database, peer: Peer, cursor: string | null) {
  const { communityId } = peer;
  const epoch = await epochOf(db, communityId);
  const { seq = '0', floor = '0' } = (await findTakenOutHead(db, communityId)) ?? {};
  const at = (number: string) => `${epoch}:${number}`;
  const [, from = '', after = ''] = cursor?.match(/^([0-9a-f-]{36}):(\d{1,18})$/) ?? [];
  if (from !== epoch || BigInt(after) < BigInt(floor) || BigInt(after) > BigInt(seq))
    return { cursor: at(seq), isAll: true, isMore: false, items: [] };
  const rows = await selectTakenOut(db, peer, after, takenOutLimits.pageMax);
  return {
    cursor: at(rows.at(-1)?.seq ?? after),
    isAll: false,
    isMore: rows.length === takenOutLimits.pageMax,
    items: rows.map(({ threadId, postId, caseIds, isLeak }) => ({
      threadId,
      postId,
      caseIds: caseIds ?? [],
      isLeak,
    })),
  };
}

async function epochOf(db: Database, communityId: CommunityId): Promise<string> {
  const head = await findHead(db, communityId);
  if (head !== undefined) return head.epoch;
  await insertStream(db, communityId);
  return epochOf(db, communityId);
}
