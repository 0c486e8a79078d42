// Builds areas and services that a test speaks of, as if a feed had been read; and what a peer says of them.
import { randomUUID } from 'node:crypto';
import { type Database, transact } from '#api/database/index.ts';
import { findableOf, textsOf } from '#api/features/directory/importing/findable.ts';
import { insertWords } from '#api/features/directory/importing/queries.ts';
import type { FeedId, FeedRunId, ServiceId } from '#shared/basics/ids.ts';
import type { AreaContactRole, Capacity, ContactTime, Cost, Need, Weekday } from '#shared/basics/lists.ts';
import { noon, type Place } from './people.ts';

const newId = <Id extends string>() => randomUUID() as string as Id;

export const dutyLines: {
  role: AreaContactRole;
  at: ContactTime;
  name: string;
  phone: string;
  hours: string;
}[] = (
  [
    ['safeguarding-adult', 'in-hours', 'Adult safeguarding team', '01632 960101'],
    ['safeguarding-adult', 'out-of-hours', 'Emergency duty team', '01632 960103'],
    ['safeguarding-child', 'in-hours', 'Children’s front door', '01632 960102'],
    ['safeguarding-child', 'out-of-hours', 'Emergency duty team', '01632 960103'],
    ['supervisor-line', 'in-hours', 'Supervisor on duty', '07700 900101'],
  ] as const
).map(([role, at, name, phone]) => ({ role, at, name, phone, hours: 'Monday to Friday, 9am to 5pm' }));

/** With its contacts and its middle at the harbour. */
export async function publishArea(db: Database, { communityId, areaId }: Place): Promise<void> {
  const key = { community_id: communityId, area_id: areaId };
  await db
    .insertInto('area_contact')
    .values(dutyLines.map((line) => ({ ...key, ...line, checked_on: '2026-11-20' })))
    .execute();
  await db
    .insertInto('area_directory')
    .values({ ...key, latitude_micro: 51_450_000, longitude_micro: -2_590_000, published_at: noon })
    .execute();
}

export async function addFeedRow(
  db: Database,
  { communityId, areaId }: Place,
  { name = `Feed ${randomUUID().slice(0, 8)}`, address = null as string | null } = {},
): Promise<FeedId> {
  const feedId = newId<FeedId>();
  await db
    .insertInto('feed')
    .values({
      community_id: communityId,
      feed_id: feedId,
      area_id: areaId,
      name,
      address,
      licence: null,
      shape: null,
      paused_at: null,
      created_at: noon,
      read_at: noon,
    })
    .execute();
  return feedId;
}

export async function addRun(
  db: Database,
  { communityId }: Pick<Place, 'communityId'>,
  feedId: FeedId,
  state: 'complete' | 'needs-confirmation',
): Promise<FeedRunId> {
  const runId = newId<FeedRunId>();
  await db
    .insertInto('feed_run')
    .values({
      community_id: communityId,
      run_id: runId,
      feed_id: feedId,
      state,
      started_at: noon,
      ended_at: noon,
      next_page: 2,
      part_ids: [],
      pages: 1,
      read: 1,
      created: 1,
      changed: 0,
      missing: 0,
      fault: null,
    })
    .execute();
  return runId;
}

type Facts = {
  feedId: FeedId;
  name?: string;
  organisation?: string | null;
  summary?: string;
  needs?: Need[];
  cost?: Cost;
  languages?: string[];
  status?: 'active' | 'inactive' | 'temporarily-closed';
  capacity?: Capacity | null;
  capacityAt?: Date | null;
  checkedAt?: Date | null;
  at?: Point | null;
  /** Further places of the same service. */
  alsoAt?: Point[];
  /** What its place is called. */
  place?: string;
  access?: string | null;
  days?: Weekday[];
  /** From when to when its days hold. */
  season?: readonly [Date, Date];
  closed?: readonly [Date, Date];
  phone?: string | null;
};

export async function addService(
  db: Database,
  { communityId, areaId }: Place,
  facts: Facts,
): Promise<ServiceId> {
  const serviceId = newId<ServiceId>();
  const key = { community_id: communityId, service_id: serviceId };
  const {
    name = 'Harbour Money Help',
    organisation = 'Harbour Trust',
    summary = 'One-to-one appointments.',
  } = facts;
  const { places, times } = partsOf(facts);
  await db
    .insertInto('service')
    .values({
      ...key,
      ...findableOf({ places, times }),
      area_id: areaId,
      feed_id: facts.feedId,
      source_id: serviceId,
      source_hash: 'h'.repeat(64),
      name,
      organisation,
      summary,
      status: facts.status ?? 'active',
      needs: facts.needs ?? ['money-debt'],
      languages: facts.languages ?? [],
      cost: facts.cost ?? 'not-stated',
      source_capacity: facts.capacity ?? null,
      source_capacity_at: facts.capacityAt ?? (facts.capacity ? noon : null),
      modified_at: facts.checkedAt === undefined ? noon : facts.checkedAt,
      missed_runs: 0,
    })
    .execute();
  for (const [number, { latitudeMicro, longitudeMicro, ...place }] of places.entries())
    await db
      .insertInto('service_place')
      .values({
        ...key,
        ...place,
        number,
        postcode: 'ZZ1 1ZZ',
        latitude_micro: latitudeMicro,
        longitude_micro: longitudeMicro,
      })
      .execute();
  for (const [number, { day, isClosed, validFrom, validTo }] of times.entries())
    await db
      .insertInto('service_time')
      .values({
        ...key,
        number,
        day,
        opens_at: '10:00',
        closes_at: '15:00',
        is_closed: isClosed,
        valid_from: validFrom,
        valid_to: validTo,
      })
      .execute();
  if (facts.phone)
    await db
      .insertInto('service_contact')
      .values({ ...key, number: 0, label: 'Duty adviser', phone: facts.phone, email: null })
      .execute();
  await transact(db, (trx) =>
    insertWords(trx, communityId, textsOf([{ name, organisation, summary, places }])),
  );
  return serviceId;
}

type Point = { latitude: number; longitude: number };
const harbour: Point = { latitude: 51.45, longitude: -2.59 };

function partsOf({ at, alsoAt = [], place, access = null, days = [], season, closed }: Facts) {
  const dates = (between: readonly [Date, Date] | undefined) => ({
    validFrom: between?.[0].toISOString() ?? null,
    validTo: between?.[1].toISOString() ?? null,
  });
  return {
    places: (at === null ? [] : [at ?? harbour, ...alsoAt]).map(({ latitude, longitude }) => ({
      name: place ?? 'The Boathouse',
      address: '1 Quay Street',
      access,
      latitudeMicro: Math.round(latitude * 1e6),
      longitudeMicro: Math.round(longitude * 1e6),
    })),
    times: [
      ...days.map((day) => ({ day, isClosed: false, ...dates(season) })),
      ...(closed ? [{ day: null, isClosed: true, ...dates(closed) }] : []),
    ],
  };
}
