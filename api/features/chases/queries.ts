// The SQL by which a worker reads their own chases. Every query names the worker: nobody reads another's.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { ChaseId, ServiceId } from '#shared/basics/ids.ts';
import type { ChaseView } from '#shared/basics/lists.ts';

type Owner = Pick<Peer, 'communityId' | 'personId'>;

/** SQL: somebody said of `chase` that it is better. */
const isBetter = sql<boolean>`exists (select 1 from chase_check as done where done.community_id = chase.community_id
        and done.chase_id = chase.chase_id and done.result = 'better')`;

/** Support that has run for so long is looked at: most social prescribing support lasts six to twelve contacts. */
const stepDownAfterDays = 84;

/** SQL: the day from which stepping down is asked about in `chase`: it is better or has run long, and no later day was chosen. Null: not yet. */
const stepDownOn = sql<
  string | null
>`(case when chase.closed_at is null and chase.state in ('started', 'first-contact')
    then greatest(chase.carry_on_until, to_char((chase.state_at at time zone 'UTC')
      + case when ${isBetter} then 0 else ${sql.lit(stepDownAfterDays)} end * interval '1 day', 'YYYY-MM-DD')) end)`;

/** SQL: the list in which `chase` stands on a day. What the organisation ended, and support that may step down, waits for the worker's word. */
const standsIn = (today: string): RawBuilder<ChaseView> => sql<ChaseView>`(case
    when chase.closed_at is null and chase.state in ('ended', 'cannot-help') then 'today'
    when chase.closed_at is null and chase.due_on < ${today} then 'overdue'
    when chase.closed_at is null and chase.due_on = ${today} then 'today'
    when chase.next_check_on <= ${today} then 'today'
    when ${stepDownOn} <= ${today} then 'today'
    when chase.closed_at is null then 'waiting'
    else 'closed' end)`;

const chasesOf = (db: Database, { communityId, personId }: Owner, today: string, now: Date) =>
  db
    .selectFrom('chase')
    .leftJoin('chase_link as link', (join) =>
      join
        .onRef('link.community_id', '=', 'chase.community_id')
        .onRef('link.chase_id', '=', 'chase.chase_id')
        .on('link.revoked_at', 'is', null)
        .on('link.expires_at', '>', now),
    )
    .select([
      'chase.chase_id as id',
      'chase.reference',
      'chase.need',
      'chase.service_id as serviceId',
      'chase.service',
      'chase.organisation',
      'chase.source_kind as sourceKind',
      'chase.source_id as sourceId',
      'chase.ask',
      'chase.state',
      'chase.version',
      'chase.state_at as stateAt',
      'chase.said_by_organisation as isSaidByOrganisation',
      'chase.cannot_help as cannotHelp',
      'chase.words',
      'chase.capacity',
      'chase.wait_min_weeks as waitMinWeeks',
      'chase.wait_max_weeks as waitMaxWeeks',
      'chase.due_on as dueOn',
      standsIn(today).as('standsIn'),
      'chase.made_at as madeAt',
      'chase.closed_at as closedAt',
      'chase.outcome',
      'chase.barriers',
      'chase.next_check_on as nextCheckOn',
      'chase.carry_on_until as carryOnUntil',
      'link.expires_at as linkExpiresAt',
      stepDownOn.as('stepDownOn'),
    ])
    .where('chase.community_id', '=', communityId)
    .where('chase.person_id', '=', personId);

/** Where the page before ended: by the due date, and for closed ones by when they were closed. */
export type ChaseKey = { at: string; id: ChaseId };

export type Seen = { today: string; now: Date };

export async function selectChases(
  db: Database,
  owner: Owner,
  view: ChaseView,
  { today, now }: Seen,
  after: ChaseKey | null,
  limit: number,
) {
  let query = chasesOf(db, owner, today, now).where(standsIn(today), '=', view);
  if (view === 'closed') {
    if (after !== null)
      query = query.where(
        sql<boolean>`(chase.closed_at, chase.chase_id) < (${after.at}::timestamptz, ${after.id}::uuid)`,
      );
    return query.orderBy('chase.closed_at', 'desc').orderBy('chase.chase_id', 'desc').limit(limit).execute();
  }
  if (after !== null)
    query = query.where(
      sql<boolean>`(chase.due_on, chase.chase_id) > (${after.at}::text, ${after.id}::uuid)`,
    );
  return query.orderBy('chase.due_on').orderBy('chase.chase_id').limit(limit).execute();
}

export async function findChase(db: Database, owner: Owner, id: ChaseId, { today, now }: Seen) {
  return chasesOf(db, owner, today, now).where('chase.chase_id', '=', id).executeTakeFirst();
}

export async function countChases(db: Database, { communityId, personId }: Owner, today: string) {
  return db
    .selectFrom('chase')
    .select([standsIn(today).as('standsIn'), sql<number>`count(*)::int`.as('count')])
    .where('chase.community_id', '=', communityId)
    .where('chase.person_id', '=', personId)
    .where((eb) => eb.or([eb('chase.closed_at', 'is', null), eb('chase.next_check_on', 'is not', null)]))
    .groupBy(sql`1`)
    .execute();
}

/** The days that a badge counts, soonest first. */
export async function selectDues(db: Database, { communityId, personId }: Owner, limit: number) {
  return db
    .selectFrom('chase')
    .select(
      sql<string>`least(case when chase.closed_at is null then chase.due_on end, chase.next_check_on, ${stepDownOn})`.as(
        'day',
      ),
    )
    .where('chase.community_id', '=', communityId)
    .where('chase.person_id', '=', personId)
    .where((eb) => eb.or([eb('chase.closed_at', 'is', null), eb('chase.next_check_on', 'is not', null)]))
    .orderBy('day')
    .limit(limit)
    .execute();
}

export async function findServiceName(db: Database, { communityId }: Owner, id: ServiceId) {
  return db
    .selectFrom('service')
    .select(['name', 'organisation'])
    .where('community_id', '=', communityId)
    .where('service_id', '=', id)
    .executeTakeFirst();
}

/** Of a chase that was accessed and is open: the others with whom it is. What is over there waits for the worker, not for them. */
export async function selectWithThem(
  db: Database,
  { communityId, personId }: Owner,
  { id, organisation }: { id: ChaseId; organisation: string },
  limit: number,
) {
  return db
    .selectFrom('chase')
    .select(['chase_id as id', 'reference', 'ask', 'state', 'due_on as dueOn'])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('closed_at', 'is', null)
    .where('state', 'not in', ['ended', 'cannot-help'])
    .where('chase_id', '!=', id)
    .where(sql<boolean>`coalesce(organisation, service) = ${organisation}`)
    .orderBy('due_on')
    .orderBy('chase_id')
    .limit(limit)
    .execute();
}

/** Of a chase that was accessed: newest first. */
export async function selectEvents(db: Database, { communityId }: Owner, chaseId: ChaseId, limit: number) {
  return db
    .selectFrom('chase_event')
    .select(['number', 'kind', 'by_organisation as isByOrganisation', 'state', 'due_on as dueOn', 'at'])
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute();
}

export async function selectChecks(db: Database, { communityId }: Owner, chaseId: ChaseId) {
  return db
    .selectFrom('chase_check')
    .select(['at', 'due_on as dueOn', 'result', 'done_at as doneAt'])
    .where('community_id', '=', communityId)
    .where('chase_id', '=', chaseId)
    .orderBy('due_on')
    .limit(10)
    .execute();
}
