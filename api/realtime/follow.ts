// One reader's stream: from its cursor on, in order, nothing twice, nothing that it may not see, ended when its session or its
// membership ends. Waking and polling only say when to look; the cursor says where.
import type { Peer } from '#api/access/peer.ts';
import { checkStillSignedIn } from '#api/access/session.ts';
import { isDatabaseGone } from '#api/database/faults.ts';
import type { Database } from '#api/database/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Change } from '#shared/contract/channels.ts';
import type { Hub } from './hub.ts';
import { findLook, insertStream, selectEvents } from './queries.ts';

export const followLimits = {
  /** Events read at once. */
  pageMax: 200,
  /** Further behind than this, fetching everything anew is cheaper for both sides than replaying. */
  behindMax: 2_000,
} as const;

export type Followed = { id: string; change: Change };
type Cursor = { epoch: string; seq: bigint };
type Following = {
  db: Database;
  hub: Hub;
  peer: Peer;
  clock: () => Date;
  pollMs: number;
  signal: AbortSignal | undefined;
};

const refreshAll: Change = { kind: 'refresh-all', channelId: null, threadId: null, postId: null };
const queueChanged: Change = { kind: 'moderation-changed', channelId: null, threadId: null, postId: null };
const idOf = ({ epoch, seq }: Cursor) => `${epoch}:${seq}`;

export async function* followChanges(
  following: Following,
  lastEventId: string | null,
): AsyncGenerator<Followed, void> {
  const { hub, peer, pollMs, signal } = following;
  const follower = hub.follow(peer);
  try {
    let cursor = parseCursor(lastEventId);
    let mark: string | null = null;
    while (!signal?.aborted) {
      const step = await takeStep(following, cursor);
      const isFirst = mark === null;
      // Whoever was a moderator and is none any more hears of the queue no more.
      const hasMoved = step !== null && step.mark !== null && step.mark !== mark;
      mark = step?.mark ?? mark;
      for (const followed of step?.events ?? []) {
        yield followed;
        if (signal?.aborted) return;
      }
      const isBegun = step?.events[0]?.change.kind === 'refresh-all';
      cursor = step?.cursor ?? cursor;
      // Under the place that was reached: it is no event of the stream, and nobody else's moves with it.
      if (hasMoved && cursor !== null && !(isFirst && isBegun))
        yield { id: idOf(cursor), change: queueChanged };
      if (!step?.isMore) await follower.next(pollMs, signal);
    }
  } finally {
    follower.close();
  }
}

/** `mark`: how the moderators' queue stands; null to everybody else. */
type Step = { cursor: Cursor; events: Followed[]; isMore: boolean; mark: string | null };

/** Looks once. Null when the database is away: the stream stays, and the next look goes on where this one stood. */
async function takeStep({ db, peer, clock }: Following, cursor: Cursor | null): Promise<Step | null> {
  try {
    const look = await readLook(db, peer);
    checkStillSignedIn(look, clock());
    // Roles as they are now: whoever was a member when the stream began may not be one any more.
    const roles = (look.roles ?? '').split(',');
    if (!roles.includes('member')) throw refuse('not-allowed');
    const head = { epoch: look.epoch, seq: BigInt(look.seq) };
    const mark = roles.includes('moderator') ? (look.mark ?? '0') : null;
    if (cursor === null || cursor.epoch !== head.epoch || isOutOfReach(cursor, head))
      return startAt(head, mark);
    if (cursor.seq === head.seq) return { cursor, events: [], isMore: false, mark };
    const rows = await selectEvents(db, peer, String(cursor.seq), followLimits.pageMax);
    // A number is missing, the next one or one between, where retention has removed what this reader has not seen.
    const reached = cursor.seq + BigInt(rows.length);
    if (rows.length === 0 || BigInt(rows.at(-1)?.seq ?? 0) !== reached) return startAt(head, mark);
    const events = rows
      .filter((row) => row.isVisible)
      .map(({ seq, kind, channelId, threadId, postId }) => ({
        id: idOf({ epoch: head.epoch, seq: BigInt(seq) }),
        change: { kind: kind as Change['kind'], channelId, threadId, postId },
      }));
    return {
      cursor: { epoch: head.epoch, seq: reached },
      events,
      isMore: rows.length === followLimits.pageMax,
      mark,
    };
  } catch (error) {
    if (isDatabaseGone(error)) return null;
    throw error;
  }
}

/** Begins here and says so: what the reader fetches after this event is complete up to its id. */
const startAt = (head: Cursor, mark: string | null): Step => ({
  cursor: head,
  events: [{ id: idOf(head), change: refreshAll }],
  isMore: false,
  mark,
});

const isOutOfReach = (cursor: Cursor, head: Cursor) =>
  cursor.seq > head.seq || head.seq - cursor.seq > BigInt(followLimits.behindMax);

/** A community without a change yet gets its stream here, so that there is an epoch to name. */
async function readLook(db: Database, peer: Peer) {
  const look = await findLook(db, peer);
  if (look === undefined) return undefined;
  const { epoch, seq, ...rest } = look;
  if (epoch !== null && seq !== null) return { ...rest, epoch, seq };
  await insertStream(db, peer.communityId);
  return readLook(db, peer);
}

function parseCursor(id: string | null): Cursor | null {
  const [, epoch, seq] = id?.match(/^([0-9a-f-]{36}):(\d{1,18})$/) ?? [];
  return epoch === undefined || seq === undefined ? null : { epoch, seq: BigInt(seq) };
}
