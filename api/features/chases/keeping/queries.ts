// The SQL of keeping chases: how long, deleting what is older, one's own to take along, and how many there are. Of everybody's
// chases figures alone are read.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type { Barrier, ChaseOutcome, ChaseState } from '#shared/basics/lists.ts';

type Owner = Pick<Peer, 'communityId' | 'personId'>;
type Of = Pick<Peer, 'communityId'>;

export async function findKeeping(db: Database, { communityId }: Of) {
  return db
    .selectFrom('chase_keeping')
    .select('months')
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

export async function upsertKeeping(trx: Trx, { communityId }: Of, months: number, now: Date): Promise<void> {
  await trx
    .insertInto('chase_keeping')
    .values({ community_id: communityId, months, set_at: now })
    .onConflict((conflict) => conflict.column('community_id').doUpdateSet({ months, set_at: now }))
    .execute();
}

/** Communities that have something to delete one day, with how long each keeps it. */
export async function selectKeepers(db: Database, after: CommunityId | null, limit: number) {
  let query = db
    .selectFrom('community')
    .leftJoin('chase_keeping', 'chase_keeping.community_id', 'community.community_id')
    .select(['community.community_id as communityId', 'chase_keeping.months'])
    .where(
      sql<boolean>`(exists (select 1 from chase where chase.community_id = community.community_id
          and chase.closed_at is not null)
        or exists (select 1 from nickname_seed where nickname_seed.community_id = community.community_id))`,
    );
  if (after !== null) query = query.where('community.community_id', '>', after);
  return query.orderBy('community.community_id').limit(limit).execute();
}

/** `closedBefore`: a moment; `checkedBefore`: a day. A chase whose check is still to come is kept until then. */
export type Old = { closedBefore: Date; checkedBefore: string };

/** Deletes some, with their lives, checks and links, and says whose they were. */
export async function deleteOldChases(trx: Trx, { communityId }: Of, old: Old, limit: number) {
  const { rows } = await sql<{ personId: PersonId; chases: number }>`
    with old as materialized (
      select chase_id, person_id from chase
      where community_id = ${communityId} and closed_at < ${old.closedBefore}
        and (next_check_on is null or next_check_on < ${old.checkedBefore})
      order by closed_at limit ${limit} for update skip locked
    ), events as (
      delete from chase_event where community_id = ${communityId} and chase_id in (select chase_id from old)
    ), checks as (
      delete from chase_check where community_id = ${communityId} and chase_id in (select chase_id from old)
    ), links as (
      delete from chase_link where community_id = ${communityId} and chase_id in (select chase_id from old)
    ), gone as (
      delete from chase where community_id = ${communityId} and chase_id in (select chase_id from old)
      returning person_id
    )
    select person_id as "personId", count(*)::int as chases from gone group by person_id order by person_id`.execute(
    trx,
  );
  return rows;
}

/**
 * The half of the nickname keys of these workers, where no chase of theirs is left: nicknames that lie in a browser can then never
 * be read again. Whoever is signed in holds the key in memory and may be about to use it; they are left for another day.
 */
export async function deleteUnusedSeeds(trx: Trx, { communityId }: Of, now: Date): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('nickname_seed')
    .where('community_id', '=', communityId)
    .where('made_at', '<', new Date(now.getTime() - 86_400_000))
    .where(
      sql<boolean>`not exists (select 1 from chase where chase.community_id = nickname_seed.community_id
        and chase.person_id = nickname_seed.person_id)`,
    )
    .where(
      sql<boolean>`not exists (select 1 from session where session.community_id = nickname_seed.community_id
        and session.person_id = nickname_seed.person_id and session.ended_at is null and session.ends_at > ${now})`,
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Everything that stands here of a worker's chases, oldest first. */
export async function selectOwnChases(db: Database, { communityId, personId }: Owner, limit: number) {
  return db
    .selectFrom('chase')
    .select([
      'chase_id as id',
      'reference',
      'need',
      'service',
      'organisation',
      'source_kind as source',
      'ask',
      'state',
      'state_at as stateAt',
      'said_by_organisation as isSaidByOrganisation',
      'cannot_help as cannotHelp',
      'words',
      'capacity',
      'wait_min_weeks as waitMinWeeks',
      'wait_max_weeks as waitMaxWeeks',
      'due_on as dueOn',
      'made_at as madeAt',
      'closed_at as closedAt',
      'outcome',
      'barriers',
      sql<{ at: string; dueOn: string; result: string | null }[]>`(
        select coalesce(json_agg(json_build_object('at', at, 'dueOn', due_on, 'result', result) order by due_on), '[]')
        from chase_check where chase_check.community_id = chase.community_id
          and chase_check.chase_id = chase.chase_id)`.as('checks'),
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .orderBy('made_at')
    .orderBy('chase_id')
    .limit(limit)
    .execute();
}

/** Everybody's, as figures: how they stand, what came of them, what stood in the way. */
export async function selectTotals(db: Database, { communityId }: Of) {
  return db
    .selectFrom('chase')
    .select([
      'state',
      'outcome',
      'barriers',
      sql<boolean>`(closed_at is not null)`.as('isClosed'),
      sql<number>`count(*)::int`.as('chases'),
    ])
    .where('community_id', '=', communityId)
    .groupBy(['state', 'outcome', 'barriers', sql`closed_at is not null`])
    .execute();
}
export type Total = {
  state: ChaseState;
  outcome: ChaseOutcome | null;
  barriers: Barrier[];
  isClosed: boolean;
  chases: number;
};

/** How many closed ones the next night would delete. */
export async function countOldChases(db: Database, { communityId }: Of, old: Old): Promise<number> {
  const row = await db
    .selectFrom('chase')
    .select(sql<number>`count(*)::int`.as('n'))
    .where('community_id', '=', communityId)
    .where('closed_at', '<', old.closedBefore)
    .where(sql<boolean>`(next_check_on is null or next_check_on < ${old.checkedBefore})`)
    .executeTakeFirst();
  return row?.n ?? 0;
}
