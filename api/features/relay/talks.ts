// One's own talks: what was said, how far it was read, saying one's name, and ending it. Of the other side nothing is told but what it said.
import type { z } from 'zod';
import { accessTalk } from '#api/access/relay.ts';
import { type Database, transact } from '#api/database/index.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type RelayTalkId, uuidPattern } from '#shared/basics/ids.ts';
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
  type TalkKey,
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
  const rows = await selectTalks(db, peer, readKey(cursor), limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toTalk),
    next: rows.length > limit && last ? `${last.lastAt.toISOString()},${last.id}` : null,
  };
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
  if (cursor !== undefined && !/^\d{1,9}$/.test(cursor)) throw refuse('malformed');
  const before = cursor === undefined ? null : Number(cursor);
  const rows = await selectMessages(db, peer, talkId, before, limit + 1);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const reported = await findMyReport(db, peer, talkId);
  return {
    talk: toTalk(talk),
    report: reported === undefined ? null : (reported.decision ?? ('waiting' as const)),
    items: shown.map((row) => ({ ...row, sentAt: row.sentAt.toISOString() })),
    next: rows.length > limit && last ? String(last.number) : null,
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

const instantPattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function readKey(cursor: string | undefined): TalkKey | null {
  if (cursor === undefined) return null;
  const [text = '', id = ''] = cursor.split(',');
  const at = new Date(text);
  if (!instantPattern.test(text) || Number.isNaN(at.getTime()) || !uuidPattern.test(id))
    throw refuse('malformed');
  return { at, id: id as RelayTalkId };
}
