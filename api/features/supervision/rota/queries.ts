// The SQL of the rota: who is on duty where, the line of an area, and the hours that somebody wrote down.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, DutyId, PersonId, SupervisionId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId' | 'personId'>;

/** Of an area, or of the whole community. Supervisors only: a role that was taken away takes its holder off duty. */
export async function selectOnDuty(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  areaId: AreaId | null,
  { now, leaving }: { now: Date; leaving: 'at-once' | 'at-the-hour' },
  limit: number,
) {
  return await db
    .selectFrom('supervision_duty as duty')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'duty.community_id')
        .onRef('person.person_id', '=', 'duty.person_id'),
    )
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', '=', 'supervisor'),
    )
    .select((eb) => ['person.person_id as personId', 'person.name', eb.fn.max('duty.ends_at').as('until')])
    .where('duty.community_id', '=', communityId)
    .where(sql<boolean>`(${areaId}::uuid is null or duty.area_id = ${areaId}::uuid)`)
    .where('duty.starts_at', '<=', now)
    .where('duty.ends_at', '>', now)
    .where(
      leaving === 'at-once'
        ? sql<boolean>`(person.suspended_at is null)`
        : sql<boolean>`(person.suspended_at is null or (person.suspended_at > duty.starts_at
            and date_trunc('hour', person.suspended_at) + interval '1 hour' > ${now}))`,
    )
    .groupBy(['person.person_id', 'person.name'])
    .orderBy('person.name')
    .limit(limit)
    .execute();
}

export async function findAreaName(db: Database, { communityId }: Pick<Peer, 'communityId'>, areaId: AreaId) {
  return await db
    .selectFrom('area')
    .select('name')
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .executeTakeFirst();
}

export async function selectLines(db: Database, { communityId }: Pick<Peer, 'communityId'>, areaId: AreaId) {
  return await db
    .selectFrom('area_contact')
    .select(['at', 'name', 'phone', 'hours'])
    .where('community_id', '=', communityId)
    .where('area_id', '=', areaId)
    .where('role', '=', 'supervisor-line')
    .orderBy('at')
    .limit(4)
    .execute();
}

export type NewDuty = {
  id: DutyId;
  areaId: AreaId;
  personId: PersonId;
  startsAt: Date;
  endsAt: Date;
};

export async function upsertDuty(trx: Trx, peer: Own, duty: NewDuty): Promise<void> {
  await trx
    .insertInto('supervision_duty')
    .values({
      community_id: peer.communityId,
      duty_id: duty.id,
      area_id: duty.areaId,
      person_id: duty.personId,
      starts_at: duty.startsAt,
      ends_at: duty.endsAt,
      set_by: peer.personId,
    })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'duty_id']).doUpdateSet((row) => ({
        area_id: row.ref('excluded.area_id'),
        person_id: row.ref('excluded.person_id'),
        starts_at: row.ref('excluded.starts_at'),
        ends_at: row.ref('excluded.ends_at'),
        set_by: row.ref('excluded.set_by'),
      })),
    )
    .execute();
}

/** One's own hours that run now, in any area: which these were. */
export async function deleteRunningDuty(
  trx: Trx,
  { communityId, personId }: Own,
  now: Date,
): Promise<AreaId[]> {
  const rows = await trx
    .deleteFrom('supervision_duty')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('starts_at', '<=', now)
    .where('ends_at', '>', now)
    .returning('area_id as areaId')
    .execute();
  return rows.map(({ areaId }) => areaId);
}

/** Hours that run now or are still to come, in any area: which these were. */
export async function deleteDutiesOf(trx: Trx, { communityId, personId }: Own, now: Date): Promise<AreaId[]> {
  const rows = await trx
    .deleteFrom('supervision_duty')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('ends_at', '>', now)
    .returning('area_id as areaId')
    .execute();
  return rows.map(({ areaId }) => areaId);
}

/** Requests that wait in these areas, and those of no area, for they are everybody's on duty. */
export async function selectWaitingIds(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  areaIds: readonly AreaId[],
  limit: number,
): Promise<SupervisionId[]> {
  const rows = await trx
    .selectFrom('supervision_request')
    .select('request_id as id')
    .where('community_id', '=', communityId)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`(area_id is null or area_id = any(${[...areaIds]}::uuid[]))`)
    .orderBy('is_urgent', 'desc')
    .orderBy('asked_at')
    .orderBy('request_id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}

export async function deleteDuty(
  trx: Trx,
  { communityId }: Pick<Peer, 'communityId'>,
  id: DutyId,
): Promise<AreaId | undefined> {
  const row = await trx
    .deleteFrom('supervision_duty')
    .where('community_id', '=', communityId)
    .where('duty_id', '=', id)
    .returning('area_id as areaId')
    .executeTakeFirst();
  return row?.areaId;
}

export async function findSupervisor(db: Database, { communityId }: Pick<Peer, 'communityId'>, id: PersonId) {
  return await db
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', '=', 'supervisor'),
    )
    .select('person.name')
    .where('person.community_id', '=', communityId)
    .where('person.person_id', '=', id)
    .executeTakeFirst();
}

/** What has not ended yet, soonest to end first. */
export async function selectRota(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  areaId: AreaId,
  now: Date,
  after: { at: Date; id: DutyId } | null,
  limit: number,
) {
  let query = db
    .selectFrom('supervision_duty as duty')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'duty.community_id')
        .onRef('person.person_id', '=', 'duty.person_id'),
    )
    .select([
      'duty.duty_id as id',
      'person.person_id as personId',
      'person.name',
      'duty.starts_at as startsAt',
      'duty.ends_at as endsAt',
    ])
    .where('duty.community_id', '=', communityId)
    .where('duty.area_id', '=', areaId)
    .where('duty.ends_at', '>', now);
  if (after !== null)
    query = query.where(
      sql<boolean>`(duty.ends_at, duty.duty_id) > (${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  return await query.orderBy('duty.ends_at').orderBy('duty.duty_id').limit(limit).execute();
}
