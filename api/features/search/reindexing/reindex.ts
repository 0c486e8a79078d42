// What an older way of weighing indexed is indexed anew, from its own table, a few at a time: what was done stands in the rows, so that
// any process goes on where another stopped. A search finds each text all the while, as it was or as it is.
import { isDatabaseGone } from '#api/database/faults.ts';
import type { Database } from '#api/database/index.ts';
import { faultFields, type Log } from '#api/log.ts';
import type { CommunityId } from '#shared/basics/ids.ts';
import type { SearchKind } from '#shared/basics/lists.ts';
import { analysis } from '#shared/search/analysis.ts';
import { type OlderPlace, selectOlder } from './queries.ts';

/** Well inside the clock's lease, and short enough that other work is not held up. */
const turnMs = 20_000;
const batchMax = 50;

/** Reads one document of a kind anew and tells the search, in a transaction of its own; one that is gone is forgotten. */
type Reindexer = (db: Database, document: { communityId: CommunityId; id: string }) => Promise<void>;
export type Reindexers = Readonly<Record<SearchKind, Reindexer>>;

/** How far this process has looked in this round, and what it had to leave. */
export type ReindexWalk = { at: OlderPlace | null; done: number; failed: number };
export const makeReindexWalk = (): ReindexWalk => ({ at: null, done: 0, failed: 0 });

/** Told to the clock when a round is over, so that what was left is tried again later, and administrators see it. */
export class ReindexFault extends Error {
  override name = 'ReindexFault';
  code = 'not-reindexed';
}

type Parts = {
  db: Database;
  log: Log;
  clock: () => Date;
  reindexers: Reindexers;
  /** Documents of one turn, where time is not what ends it. */
  most?: number;
};

/** `again`: there is more to do now. */
export async function reindexOlder(parts: Parts, walk: ReindexWalk): Promise<{ again: Date } | undefined> {
  const { db, clock, most = Number.POSITIVE_INFINITY } = parts;
  const until = clock().getTime() + turnMs;
  for (let left = most; ; ) {
    const older = await selectOlder(db, analysis, walk.at, Math.min(batchMax, left));
    for (const document of older) {
      await reindexOne(parts, walk, document);
      walk.at = document;
    }
    left -= older.length;
    if (older.length === 0) return endRound(parts, walk);
    if (left === 0 || clock().getTime() >= until) return { again: clock() };
  }
}

type Older = Awaited<ReturnType<typeof selectOlder>>[number];

async function reindexOne({ db, log, reindexers }: Parts, walk: ReindexWalk, document: Older): Promise<void> {
  const { kind, communityId, id } = document;
  const reindexer = (reindexers as Partial<Reindexers>)[kind];
  if (reindexer === undefined) {
    walk.failed += 1;
    return;
  }
  try {
    await reindexer(db, { communityId, id });
    walk.done += 1;
  } catch (error) {
    // One text holds up no other. Without the database there are no others.
    if (isDatabaseGone(error)) throw error;
    log.warn('not-reindexed', { kind, id, ...faultFields(error) });
    walk.failed += 1;
  }
}

function endRound({ log }: Parts, walk: ReindexWalk): undefined {
  const { done, failed } = walk;
  Object.assign(walk, makeReindexWalk());
  if (done > 0 || failed > 0) log.info('search-reindexed', { analysis, done, failed });
  if (failed > 0) throw new ReindexFault('Some documents could not be indexed anew.');
}
