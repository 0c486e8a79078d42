// The SQL of areas as the directory keeps them, of feeds as administrators see them, and of what an area lacks.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleArea } from '#api/access/service.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, FeedId, FeedRunId } from '#shared/basics/ids.ts';
import {
  type AreaContactRole,
  areaContactRoles,
  type ContactTime,
  contactTimes,
} from '#shared/basics/lists.ts';

const areasFor = (db: Database, peer: Peer) =>
  db
    .selectFrom('area')
    .select([
      'area.area_id as id',
      'area.name',
      sql<boolean>`(area.area_id is not distinct from ${peer.areaId}::uuid)`.as('isMine'),
      sql<boolean>`exists (select 1 from area_directory where area_directory.community_id = area.community_id
        and area_directory.area_id = area.area_id and area_directory.published_at is not null)`.as(
        'isPublished',
      ),
      sql<number>`(select count(*)::int from service where service.community_id = area.community_id
        and service.area_id = area.area_id and service.withdrawn_at is null)`.as('services'),
    ])
    .where('area.community_id', '=', peer.communityId)
    .where(visibleArea(peer));

export async function selectAreas(db: Database, peer: Peer, after: AreaId | null, limit: number) {
  const query = after === null ? areasFor(db, peer) : areasFor(db, peer).where('area.area_id', '>', after);
  return await query.orderBy('area.area_id').limit(limit).execute();
}

export async function findArea(db: Database, peer: Peer, areaId: AreaId) {
  return await areasFor(db, peer).where('area.area_id', '=', areaId).executeTakeFirst();
}

/** Of an area that was accessed. There are at most six. */
export async function selectAreaContacts(db: Database, peer: Peer, areaId: AreaId) {
  return await db
    .selectFrom('area_contact')
    .select(['role', 'at', 'name', 'phone', 'hours'])
    .where('community_id', '=', peer.communityId)
    .where('area_id', '=', areaId)
    .orderBy('role')
    .orderBy('at')
    .limit(areaContactRoles.length * contactTimes.length)
    .execute();
}

/** Held while contacts and publication are compared, so that neither changes under the other. */
export async function lockArea(trx: Trx, peer: Peer, areaId: AreaId) {
  await trx
    .insertInto('area_directory')
    .values({
      community_id: peer.communityId,
      area_id: areaId,
      latitude_micro: null,
      longitude_micro: null,
      published_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await trx
    .selectFrom('area_directory')
    .select('published_at as publishedAt')
    .where('community_id', '=', peer.communityId)
    .where('area_id', '=', areaId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function deleteAreaContacts(trx: Trx, peer: Peer, areaId: AreaId): Promise<void> {
  await trx
    .deleteFrom('area_contact')
    .where('community_id', '=', peer.communityId)
    .where('area_id', '=', areaId)
    .execute();
}

type Contact = { role: AreaContactRole; at: ContactTime; name: string; phone: string; hours: string };

export async function insertAreaContacts(
  trx: Trx,
  peer: Peer,
  areaId: AreaId,
  contacts: readonly Contact[],
  checkedOn: string,
) {
  await trx
    .insertInto('area_contact')
    .values(
      contacts.map((contact) => ({
        ...contact,
        community_id: peer.communityId,
        area_id: areaId,
        checked_on: checkedOn,
      })),
    )
    .execute();
}

export async function updatePublished(trx: Trx, peer: Peer, areaId: AreaId, at: Date | null): Promise<void> {
  await trx
    .updateTable('area_directory')
    .set({ published_at: at })
    .where('community_id', '=', peer.communityId)
    .where('area_id', '=', areaId)
    .execute();
}

export async function updateAreaPlace(
  trx: Trx,
  peer: Peer,
  areaId: AreaId,
  middle: { latitude: number; longitude: number },
): Promise<void> {
  await trx
    .updateTable('area_directory')
    .set({ latitude_micro: middle.latitude, longitude_micro: middle.longitude })
    .where('community_id', '=', peer.communityId)
    .where('area_id', '=', areaId)
    .execute();
}

const runJson = sql`json_build_object('id', run.run_id, 'state', run.state, 'startedAt', run.started_at,
    'endedAt', run.ended_at, 'pages', run.pages, 'read', run.read, 'created', run.created, 'changed', run.changed,
    'missing', run.missing, 'fault', run.fault, 'warnings', (select coalesce(sum(times), 0)::int from feed_warning
      where feed_warning.community_id = run.community_id and feed_warning.run_id = run.run_id))`;
export type RunRow = {
  id: FeedRunId;
  state: 'running' | 'complete' | 'needs-confirmation' | 'failed';
  startedAt: string;
  endedAt: string | null;
  pages: number;
  read: number;
  created: number;
  changed: number;
  missing: number;
  warnings: number;
  fault: string | null;
};

export async function selectFeeds(db: Database, peer: Peer, after: FeedId | null, limit: number) {
  let query = db
    .selectFrom('feed')
    .select([
      'feed.feed_id as id',
      'feed.area_id as areaId',
      'feed.name',
      'feed.address',
      'feed.licence',
      'feed.shape',
      'feed.paused_at as pausedAt',
      'feed.read_at as readAt',
      sql<number>`(select count(*)::int from service where service.community_id = feed.community_id
        and service.feed_id = feed.feed_id and service.withdrawn_at is null)`.as('services'),
      sql<RunRow | null>`(select ${runJson} from feed_run as run where run.community_id = feed.community_id
        and run.feed_id = feed.feed_id order by run.started_at desc, run.run_id desc limit 1)`.as('lastRun'),
    ])
    .where('feed.community_id', '=', peer.communityId);
  if (after !== null) query = query.where('feed.feed_id', '>', after);
  return await query.orderBy('feed.feed_id').limit(limit).execute();
}

export type RunKey = { startedAt: Date; id: FeedRunId };

export async function selectRuns(
  db: Database,
  peer: Peer,
  feedId: FeedId,
  before: RunKey | null,
  limit: number,
) {
  let query = db
    .selectFrom('feed_run as run')
    .select(sql<RunRow>`${runJson}`.as('run'))
    .where('run.community_id', '=', peer.communityId)
    .where('run.feed_id', '=', feedId);
  if (before !== null)
    query = query.where(
      sql<boolean>`(run.started_at, run.run_id) < (${before.startedAt}::timestamptz, ${before.id}::uuid)`,
    );
  return await query.orderBy('run.started_at', 'desc').orderBy('run.run_id', 'desc').limit(limit).execute();
}

/** Of one's own community's run; there is one row a code. */
export async function selectWarnings(
  db: Database,
  peer: Peer,
  runId: FeedRunId,
  after: string | null,
  limit: number,
) {
  let query = db
    .selectFrom('feed_warning')
    .select(['code', 'times', 'samples'])
    .where('community_id', '=', peer.communityId)
    .where('run_id', '=', runId);
  if (after !== null) query = query.where('code', '>', after);
  return await query.orderBy('code').limit(limit).execute();
}

export async function findRun(db: Database, peer: Peer, runId: FeedRunId) {
  return await db
    .selectFrom('feed_run')
    .select('run_id as id')
    .where('community_id', '=', peer.communityId)
    .where('run_id', '=', runId)
    .executeTakeFirst();
}

export type NewFeed = {
  feedId: FeedId;
  areaId: AreaId;
  name: string;
  address: string;
  licence: string | null;
  now: Date;
};

/** False when the area reads this address already. */
export async function insertFeed(trx: Trx, peer: Pick<Peer, 'communityId'>, feed: NewFeed): Promise<boolean> {
  const row = await trx
    .insertInto('feed')
    .values({
      community_id: peer.communityId,
      feed_id: feed.feedId,
      area_id: feed.areaId,
      name: feed.name,
      address: feed.address,
      licence: feed.licence,
      shape: null,
      paused_at: null,
      created_at: feed.now,
      read_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('feed_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function updatePaused(trx: Trx, peer: Peer, feedId: FeedId, at: Date | null): Promise<void> {
  await trx
    .updateTable('feed')
    .set({ paused_at: at })
    .where('community_id', '=', peer.communityId)
    .where('feed_id', '=', feedId)
    .execute();
}
