// The SQL of requests for supervision: a worker's own, and the queue of supervisors.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import { visibleRequest } from '#api/access/supervision.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { AreaId, SupervisionId } from '#shared/basics/ids.ts';
import type { Need, SupervisionEnd } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId' | 'personId'>;

export type NewRequest = {
  id: SupervisionId;
  areaId: AreaId | null;
  need: Need;
  pathId: string | null;
  isUrgent: boolean;
  body: StrippedText | null;
  askHash: string;
  now: Date;
};

/** False when this id was used before. */
export async function insertRequest(
  trx: Trx,
  { communityId, personId }: Own,
  request: NewRequest,
): Promise<boolean> {
  const row = await trx
    .insertInto('supervision_request')
    .values({
      community_id: communityId,
      request_id: request.id,
      asker_id: personId,
      area_id: request.areaId,
      need: request.need,
      path_id: request.pathId,
      is_urgent: request.isUrgent,
      body: request.body,
      had_words: request.body !== null,
      state: 'waiting',
      asked_at: request.now,
      ask_hash: request.askHash,
      held_by: null,
      acknowledged_at: null,
      closed_by: null,
      closed_at: null,
      ended: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('request_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findMade(trx: Trx, { communityId }: Pick<Peer, 'communityId'>, id: SupervisionId) {
  return await trx
    .selectFrom('supervision_request')
    .select(['asker_id as askerId', 'ask_hash as askHash'])
    .where('community_id', '=', communityId)
    .where('request_id', '=', id)
    .executeTakeFirst();
}

/** With the one that is being made. */
export async function countAskedSince(
  trx: Trx,
  { communityId, personId }: Own,
  since: Date,
): Promise<number> {
  const row = await trx
    .selectFrom('supervision_request')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('asker_id', '=', personId)
    .where('asked_at', '>', since)
    .executeTakeFirst();
  return row?.count ?? 0;
}

const ownRequests = (db: Database, { communityId, personId }: Own) =>
  db
    .selectFrom('supervision_request as request')
    .leftJoin('person as holder', (join) =>
      join
        .onRef('holder.community_id', '=', 'request.community_id')
        .onRef('holder.person_id', '=', 'request.held_by'),
    )
    .select([
      'request.request_id as id',
      'request.need',
      'request.path_id as pathId',
      'request.is_urgent as isUrgent',
      'request.state',
      'request.asked_at as askedAt',
      'holder.name as heldBy',
      'request.had_words as hadWords',
      'request.acknowledged_at as acknowledgedAt',
      'request.closed_at as closedAt',
      'request.ended',
    ])
    .where('request.community_id', '=', communityId)
    .where('request.asker_id', '=', personId);

export async function findOwn(db: Database, own: Own, id: SupervisionId) {
  return await ownRequests(db, own).where('request.request_id', '=', id).executeTakeFirst();
}

export type MomentKey = { at: Date; id: SupervisionId };

/** Newest first. */
export async function selectMine(db: Database, own: Own, before: MomentKey | null, limit: number) {
  let query = ownRequests(db, own);
  if (before !== null)
    query = query.where(
      sql<boolean>`(request.asked_at, request.request_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('request.asked_at', 'desc')
    .orderBy('request.request_id', 'desc')
    .limit(limit)
    .execute();
}

/** The words go with the end. False when it was closed before. */
export async function updateClosed(
  trx: Trx,
  { communityId, personId }: Own,
  id: SupervisionId,
  ended: SupervisionEnd,
  now: Date,
): Promise<boolean> {
  const row = await trx
    .updateTable('supervision_request')
    .set({ state: 'closed', closed_at: now, closed_by: personId, ended, body: null })
    .where('community_id', '=', communityId)
    .where('request_id', '=', id)
    .where('closed_at', 'is', null)
    .returning('request_id')
    .executeTakeFirst();
  return row !== undefined;
}

const queued = (db: Database, peer: Peer, now: Date) =>
  db
    .selectFrom('supervision_request as request')
    .innerJoin('person as asker', (join) =>
      join
        .onRef('asker.community_id', '=', 'request.community_id')
        .onRef('asker.person_id', '=', 'request.asker_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'asker.community_id')
        .onRef('organisation.organisation_id', '=', 'asker.organisation_id'),
    )
    .leftJoin('area', (join) =>
      join
        .onRef('area.community_id', '=', 'request.community_id')
        .onRef('area.area_id', '=', 'request.area_id'),
    )
    .leftJoin('person as holder', (join) =>
      join
        .onRef('holder.community_id', '=', 'request.community_id')
        .onRef('holder.person_id', '=', 'request.held_by'),
    )
    .select([
      'request.request_id as id',
      'request.need',
      'request.path_id as pathId',
      'request.is_urgent as isUrgent',
      'request.state',
      'request.asked_at as askedAt',
      'holder.name as heldBy',
      'request.had_words as hadWords',
      'asker.name as asker',
      'organisation.name as organisation',
      'area.name as area',
      sql<boolean>`(request.held_by is not distinct from ${peer.personId}::uuid)`.as('isHeldByMe'),
    ])
    .where('request.community_id', '=', peer.communityId)
    .where(visibleRequest(peer, now));

export type QueueKey = { isUrgent: boolean; at: Date; id: SupervisionId };

/** Open ones: urgent first, then who has waited longest. */
export async function selectQueue(
  db: Database,
  peer: Peer,
  now: Date,
  after: QueueKey | null,
  limit: number,
) {
  let query = queued(db, peer, now).where('request.closed_at', 'is', null);
  if (after !== null)
    query = query.where(
      sql<boolean>`(not request.is_urgent, request.asked_at, request.request_id)
        > (${!after.isUrgent}::boolean, ${after.at}::timestamptz, ${after.id}::uuid)`,
    );
  return await query
    .orderBy('request.is_urgent', 'desc')
    .orderBy('request.asked_at')
    .orderBy('request.request_id')
    .limit(limit)
    .execute();
}

export async function findQueued(db: Database, peer: Peer, id: SupervisionId, now: Date) {
  return await queued(db, peer, now).where('request.request_id', '=', id).executeTakeFirst();
}

/** Of a request that this supervisor sees: held, so that two of them do not take it at once. */
export async function lockRequest(trx: Trx, peer: Peer, id: SupervisionId, now: Date) {
  return await trx
    .selectFrom('supervision_request as request')
    .select([
      'request.asker_id as askerId',
      'request.area_id as areaId',
      'request.held_by as heldBy',
      'request.body',
      'request.closed_at as closedAt',
      'request.closed_by as closedBy',
      'request.ended',
    ])
    .where('request.community_id', '=', peer.communityId)
    .where('request.request_id', '=', id)
    .where(visibleRequest(peer, now))
    .forUpdate()
    .executeTakeFirst();
}

export async function updateHeld(
  trx: Trx,
  { communityId, personId }: Own,
  id: SupervisionId,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('supervision_request')
    .set({ state: 'acknowledged', held_by: personId, acknowledged_at: now })
    .where('community_id', '=', communityId)
    .where('request_id', '=', id)
    .execute();
}

/** What this supervisor had taken and not closed waits again. */
export async function updateReleased(trx: Trx, { communityId, personId }: Own) {
  return await trx
    .updateTable('supervision_request')
    .set({ state: 'waiting', held_by: null, acknowledged_at: null })
    .where('community_id', '=', communityId)
    .where('held_by', '=', personId)
    .where('closed_at', 'is', null)
    .returning(['request_id as id', 'asker_id as askerId', 'area_id as areaId'])
    .execute();
}

/** Who is to hear of a request: supervisors on duty in its area now, and where there are none, those who work there. */
export async function selectListeners(
  trx: Trx,
  { communityId, personId }: Own,
  areaId: AreaId | null,
  now: Date,
  limit: number,
) {
  const isOnDuty = sql<boolean>`exists (select 1 from supervision_duty as duty
    where duty.community_id = person.community_id and duty.person_id = person.person_id
      and (${areaId}::uuid is null or duty.area_id = ${areaId}::uuid)
      and duty.starts_at <= ${now} and duty.ends_at > ${now})`;
  return await trx
    .selectFrom('person')
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.community_id', '=', 'person.community_id')
        .onRef('person_role.person_id', '=', 'person.person_id')
        .on('person_role.role', '=', 'supervisor'),
    )
    .select(['person.person_id as personId', isOnDuty.as('isOnDuty')])
    .where('person.community_id', '=', communityId)
    .where('person.person_id', '<>', personId)
    .where('person.suspended_at', 'is', null)
    .where(
      sql<boolean>`(${areaId}::uuid is null or person.area_id is not distinct from ${areaId}::uuid
        or exists (select 1 from supervision_duty as duty where duty.community_id = person.community_id
          and duty.person_id = person.person_id and duty.area_id = ${areaId}::uuid
          and duty.starts_at <= ${now} and duty.ends_at > ${now}))`,
    )
    .orderBy(isOnDuty, 'desc')
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}
