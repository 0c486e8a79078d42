// One's own talks: what was said, how far it was read, saying one's name, and ending it. Of the other side nothing is told but what it said.

import type { z } from 'zod';
import { accessTalk } from '#api/access/relay.ts';
import { type Database, transact } from '#api/database/index.ts';
import { placeCursor, readNumber, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import type { RelayTalkId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type {
  endTalk as ending,
  listTalks as listing,
  markTalkRead as marking,
  sayMyName as naming,
  readTalk as reading,
} from '#shared/contract/relay.ts';
import {
  countUnreadTalks,
  deleteOldTalks,
  findTalk,
  selectMessages,
  selectTalks,
  updateEnded,
  updateNamed,
  updateRead,
} from './queries.ts';
import { findMyReport } from './reporting/queries.ts';
import { tell } from './writing/write.ts';

export async function listTalks(
  { db, peer }: PeerContext,
  { cursor, limit }: z.output<typeof listing.input>,
) {
  const rows = await selectTalks(db, peer, readPlace<RelayTalkId>(cursor), limit + 1);
  return toPage(rows, limit, toTalk, ({ lastAt, id }) => placeCursor({ at: lastAt, id }));
}

export const countUnread = async ({ db, peer }: PeerContext) => ({
  talks: await countUnreadTalks(db, peer, limits.pageSizeMax),
});

export async function readTalk(
  { db, peer }: PeerContext,
  { talkId, cursor, limit }: z.output<typeof reading.input>,
) {
  const talk = await findTalk(db, peer, talkId);
  if (talk === undefined) throw refuse('not-found');
  const rows = await selectMessages(db, peer, talkId, readNumber(cursor), limit + 1);
  const reported = await findMyReport(db, peer, talkId);
  return {
    talk: toTalk(talk),
    report: reported === undefined ? null : (reported.decision ?? ('waiting' as const)),
    ...toPage(
      rows,
      limit,
      (row) => ({ ...row, sentAt: row.sentAt.toISOString() }),
      (row) => String(row.number),
    ),
  };
}

export async function markTalkRead(
  { db, peer }: PeerContext,
  { talkId, upToNumber }: z.output<typeof marking.input>,
) {
  return transact(db, async (trx) => {
    const { isAuthor } = await accessTalk(trx, peer, talkId);
    await updateRead(trx, peer, { talkId, isAuthor }, upToNumber);
    return {};
  });
}

export async function sayMyName({ db, peer, now }: PeerContext, { talkId }: z.output<typeof naming.input>) {
  return transact(db, async (trx) => {
    const talk = await accessTalk(trx, peer, talkId);
    if (talk.isEnded) throw refuse('talk-ended');
    await updateNamed(trx, peer, { talkId, isAuthor: talk.isAuthor });
    await tell(trx, peer, talk, now);
    return {};
  });
}

export async function endTalk({ db, peer, now }: PeerContext, { talkId }: z.output<typeof ending.input>) {
  return transact(db, async (trx) => {
    const talk = await accessTalk(trx, peer, talkId);
    if (talk.isEnded) return {};
    await updateEnded(trx, peer, talkId, now);
    await tell(trx, peer, talk, now);
    return {};
  });
}

const batchMax = 200;
const dayMs = 24 * 3_600_000;

/** The clock forgets talks in which nothing was said for long. True when there is more. */
export async function forgetTalks(db: Database, now: Date): Promise<boolean> {
  const before = new Date(now.getTime() - limits.relayKeptDays * dayMs);
  return (await deleteOldTalks(db, before, batchMax)) === batchMax;
}

type Row = NonNullable<Awaited<ReturnType<typeof findTalk>>>;
const toTalk = ({ lastAt, ...row }: Row) => ({ ...row, lastAt: lastAt.toISOString() });
