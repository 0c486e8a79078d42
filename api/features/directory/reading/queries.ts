// All SQL of reading feeds: which feed, its run and cursor, what each page held, what was wrong.
import { sql } from 'kysely';
import type { Database, Trx } from '#api/database/index.ts';
import type { FeedPageTable, FeedRunTable } from '#api/database/tables/directory.ts';
import type { AreaId, CommunityId, FeedId, FeedRunId } from '#shared/basics/ids.ts';

export type FeedKey = { communityId: CommunityId; feedId: FeedId };
export type RunKey = { communityId: CommunityId; runId: FeedRunId };
export async function findFeed(db: Database, { communityId, feedId }: FeedKey) {
  return await db
    .selectFrom('feed')
    .select(['area_id as areaId', 'name', 'address', 'shape', 'paused_at as pausedAt'])
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .executeTakeFirst();
}

/** A file of an area is a feed without an address; the same name again is the same feed. */
export async function upsertFileFeed(
  trx: Trx,
  feed: FeedKey & { areaId: AreaId; name: string; shape: 'csv' | 'json'; now: Date },
) {
  return await trx
    .insertInto('feed')
    .values({
      community_id: feed.communityId,
      feed_id: feed.feedId,
      area_id: feed.areaId,
      name: feed.name,
      address: null,
      licence: null,
      shape: feed.shape,
      paused_at: null,
      created_at: feed.now,
      read_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'area_id', 'name'])
        .where('address', 'is', null)
        .doUpdateSet({ shape: feed.shape }),
    )
    .returning('feed_id as feedId')
    .executeTakeFirstOrThrow();
}

export async function findFileFeed(db: Database, communityId: CommunityId, areaId: AreaId, name: string) {
  return await db
    .selectFrom('feed')
    .select('feed_id as feedId')
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .where('name', '=', name)
    .where('address', 'is', null)
    .executeTakeFirst();
}

export async function findRunning(db: Database, { communityId, feedId }: FeedKey) {
  return await db
    .selectFrom('feed_run')
    .select(['run_id as runId', 'next_page as nextPage', 'part_ids as partIds'])
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('state', '=', 'running')
    .executeTakeFirst();
}

/** False when the feed is being read already. */
export async function insertRun(
  db: Database,
  { communityId, feedId, runId }: FeedKey & RunKey,
  firstPage: number,
  now: Date,
): Promise<boolean> {
  const row = await db
    .insertInto('feed_run')
    .values({
      community_id: communityId,
      run_id: runId,
      feed_id: feedId,
      state: 'running',
      started_at: now,
      ended_at: null,
      next_page: firstPage,
      part_ids: [],
      pages: 0,
      read: 0,
      created: 0,
      changed: 0,
      missing: 0,
      fault: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('run_id')
    .executeTakeFirst();
  return row !== undefined;
}

export type Counts = Pick<FeedRunTable, 'pages' | 'read' | 'created' | 'changed'>;

/** A page, and how many records of it are written already. */
export type Place = { page: number; parts: number };

/** Moves the cursor on from where this reader stood. `partIds`: written of the page to come. False: another reader went on meanwhile. */
export async function advanceRun(
  trx: Trx,
  { communityId, runId }: RunKey,
  from: Place,
  to: { page: number; partIds: readonly string[] },
  counts: Counts,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('feed_run')
    .set((eb) => ({
      next_page: to.page,
      part_ids: [...to.partIds],
      pages: eb('pages', '+', counts.pages),
      read: eb('read', '+', counts.read),
      created: eb('created', '+', counts.created),
      changed: eb('changed', '+', counts.changed),
    }))
    .where('community_id', '=', communityId)
    .where('run_id', '=', runId)
    .where('state', '=', 'running')
    .where('next_page', '=', from.page)
    .where(sql<number>`cardinality(part_ids)`, '=', from.parts)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type RunEnd = {
  state: Exclude<FeedRunTable['state'], 'running'>;
  fault: string | null;
  missing: number;
  now: Date;
};

/** `from`: the state it must stand in, so that two who end it do not both act. */
export async function endRun(
  db: Database,
  { communityId, runId }: RunKey,
  from: FeedRunTable['state'],
  { state, fault, missing, now }: RunEnd,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('feed_run')
    .set({ state, fault, missing, ended_at: now })
    .where('community_id', '=', communityId)
    .where('run_id', '=', runId)
    .where('state', '=', from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export type Warning = { code: string; times: number; samples: string[] };

export async function addWarnings(trx: Trx, { communityId, runId }: RunKey, warnings: readonly Warning[]) {
  await trx
    .insertInto('feed_warning')
    .values(warnings.map((one) => ({ community_id: communityId, run_id: runId, ...one })))
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'run_id', 'code']).doUpdateSet({
        times: sql`feed_warning.times + excluded.times`,
        samples: sql`(feed_warning.samples || excluded.samples)[1:5]`,
      }),
    )
    .execute();
}

export async function findPage(db: Database, { communityId, feedId }: FeedKey, page: number) {
  return await db
    .selectFrom('feed_page')
    .select(['etag', 'modified', 'source_ids as sourceIds', 'is_last as isLast'])
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('page', '=', page)
    .executeTakeFirst();
}

/** What was read there last time stays unwritten if it is the same. */
export async function upsertPage(trx: Trx, page: FeedPageTable): Promise<void> {
  await trx
    .insertInto('feed_page')
    .values(page)
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'feed_id', 'page'])
        .doUpdateSet({
          etag: page.etag,
          modified: page.modified,
          source_ids: page.source_ids,
          is_last: page.is_last,
        })
        .where(
          sql<boolean>`(feed_page.etag, feed_page.modified, feed_page.source_ids, feed_page.is_last)
            is distinct from (excluded.etag, excluded.modified, excluded.source_ids, excluded.is_last)`,
        ),
    )
    .execute();
}

export async function deletePagesFrom(trx: Trx, { communityId, feedId }: FeedKey, page: number) {
  await trx
    .deleteFrom('feed_page')
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('page', '>=', page)
    .execute();
}

/** Ids on the pages that this run has read before `page`. */
export async function selectSeenIds(db: Database, { communityId, feedId }: FeedKey, page: number) {
  return await db
    .selectFrom('feed_page')
    .select(sql<string>`unnest(source_ids)`.as('sourceId'))
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('page', '<', page)
    .execute();
}

export async function updateFeedShape(
  db: Database,
  { communityId, feedId }: FeedKey,
  shape: 'oruk-1' | 'oruk-3' | 'list',
) {
  await db
    .updateTable('feed')
    .set({ shape })
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .where('shape', 'is distinct from', shape)
    .execute();
}

export async function updateFeedRead(db: Database, { communityId, feedId }: FeedKey, now: Date) {
  await db
    .updateTable('feed')
    .set({ read_at: now })
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .execute();
}

export async function lockFeed(trx: Trx, { communityId, feedId }: FeedKey) {
  return await trx
    .selectFrom('feed')
    .select('feed_id as feedId')
    .where('community_id', '=', communityId)
    .where('feed_id', '=', feedId)
    .forUpdate()
    .executeTakeFirst();
}

/** The run of this feed that waits for a yes; only the newest counts. */
export async function findWaitingRun(db: Database, { communityId, runId }: RunKey) {
  return await db
    .selectFrom('feed_run')
    .select(['feed_id as feedId', 'missing'])
    .where('community_id', '=', communityId)
    .where('run_id', '=', runId)
    .where('state', '=', 'needs-confirmation')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('feed_run as newer')
            .select('newer.run_id')
            .whereRef('newer.community_id', '=', 'feed_run.community_id')
            .whereRef('newer.feed_id', '=', 'feed_run.feed_id')
            .whereRef('newer.started_at', '>', 'feed_run.started_at'),
        ),
      ),
    )
    .executeTakeFirst();
}
