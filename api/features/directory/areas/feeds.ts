// Feeds, as those who run the community keep them: added after their address was judged, paused, read out of turn; what
// each reading found and what was wrong with it.

import type { z } from 'zod';
import { accessFeed, accessOwnArea } from '#api/access/service.ts';
import { writeAudit } from '#api/audit/index.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { FetchFault, judgeAddress } from '#api/feeds/fetch-json.ts';
import { askJob } from '#api/jobs/ask.ts';
import { readId, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';
import type { PeerContext } from '#api/trpc.ts';
import { type FeedId, type FeedRunId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/directory-admin.ts';
import {
  findRun,
  insertFeed,
  type RunRow,
  selectFeeds,
  selectRuns,
  selectWarnings,
  updatePaused,
} from './queries.ts';

type Ask<Procedure extends { input: z.ZodType }> = z.output<Procedure['input']>;

/** Services of a town change slowly; once a day is often enough and costs a publisher little. */
export const readEveryMinutes = 24 * 60;

export async function addFeed(
  context: PeerContext,
  ask: Ask<typeof contract.addFeed>,
): Promise<{ feedId: FeedId }> {
  const { db, peer, now, random, config } = context;
  const address = await judged(ask.address, config.isEvaluation && !config.isProduction);
  const feedId: FeedId = makeUuid(now.getTime(), random(10));
  return transact(db, async (trx) => {
    const { id: areaId } = await accessOwnArea(trx, peer, ask.areaId);
    const { name, licence } = ask;
    if (!(await insertFeed(trx, peer, { feedId, areaId, name, address, licence, now })))
      throw refuse('already-done');
    await askToRead(trx, context, feedId, readEveryMinutes);
    await audit(trx, context, 'feed-added', feedId);
    return { feedId };
  });
}

/** Judged again at every reading; here so that whoever types it learns at once. */
async function judged(text: string, allowsLoopback: boolean): Promise<string> {
  if (!URL.canParse(text)) throw refuse('address-refused');
  const url = new URL(text);
  url.hash = '';
  url.search = '';
  try {
    await judgeAddress(url, { allowsLoopback });
  } catch (error) {
    // A name that cannot be found now may be found tomorrow; the reading will say.
    if (!(error instanceof FetchFault) || error.code !== 'unreachable') throw refuse('address-refused');
  }
  return url.href;
}

export const askToRead = (
  trx: Trx,
  {
    peer,
    now,
    random,
  }: Pick<PeerContext, 'now' | 'random'> & {
    peer: Pick<PeerContext['peer'], 'communityId'>;
  },
  feedId: FeedId,
  everyMinutes?: number,
): Promise<void> =>
  askJob(
    trx,
    {
      kind: 'read-feed',
      communityId: peer.communityId,
      subjectId: feedId,
      dueAt: now,
      ...(everyMinutes === undefined ? {} : { everyMinutes }),
    },
    { now, random },
  );

const audit = (trx: Trx, { peer, now }: PeerContext, deed: string, feedId: FeedId) =>
  writeAudit(trx, {
    communityId: peer.communityId,
    at: now,
    actorId: peer.personId,
    deed,
    subjectKind: 'feed',
    subjectId: feedId,
  });

export async function listFeeds({ db, peer }: PeerContext, ask: Ask<typeof contract.listFeeds>) {
  const rows = await selectFeeds(db, peer, readId<FeedId>(ask.cursor), ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    ({ pausedAt, readAt, lastRun, ...feed }) => ({
      ...feed,
      isPaused: pausedAt !== null,
      lastReadAt: readAt?.toISOString() ?? null,
      lastRun: lastRun === null ? null : toRun(lastRun),
    }),
    (row) => row.id,
  );
}

/** The database writes moments in its own way; the wire has one. */
const toRun = (run: RunRow) => ({
  ...run,
  startedAt: new Date(run.startedAt).toISOString(),
  endedAt: run.endedAt === null ? null : new Date(run.endedAt).toISOString(),
});

export async function pauseFeed(context: PeerContext, { feedId, isPaused }: Ask<typeof contract.pauseFeed>) {
  const { db, peer, now } = context;
  return transact(db, async (trx) => {
    await accessFeed(trx, peer, feedId);
    await updatePaused(trx, peer, feedId, isPaused ? now : null);
    await audit(trx, context, isPaused ? 'feed-paused' : 'feed-resumed', feedId);
    return {};
  });
}

export async function readFeedSoon(context: PeerContext, { feedId }: Ask<typeof contract.readFeedSoon>) {
  const { db, peer } = context;
  return transact(db, async (trx) => {
    await accessFeed(trx, peer, feedId);
    await askToRead(trx, context, feedId);
    return {};
  });
}

export async function listRuns({ db, peer }: PeerContext, ask: Ask<typeof contract.listRuns>) {
  const { id } = await accessFeed(db, peer, ask.feedId);
  const before = readPlace<FeedRunId>(ask.cursor);
  const key = before && { startedAt: before.at, id: before.id };
  const rows = (await selectRuns(db, peer, id, key, ask.limit + 1)).map((row) => toRun(row.run));
  return toPage(
    rows,
    ask.limit,
    (run) => run,
    (run) => `${run.startedAt},${run.id}`,
  );
}

export async function listWarnings({ db, peer }: PeerContext, ask: Ask<typeof contract.listWarnings>) {
  if ((await findRun(db, peer, ask.runId)) === undefined) throw refuse('not-found');
  const rows = await selectWarnings(db, peer, ask.runId, ask.cursor ?? null, ask.limit + 1);
  return toPage(
    rows,
    ask.limit,
    (row) => row,
    (row) => row.code,
  );
}
