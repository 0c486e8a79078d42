// The SQL of what peers say of services: statements and tips. Statements are only ever added or taken back.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId, ServiceId, StatementId, TipId } from '#shared/basics/ids.ts';
import type { Barrier, Capacity } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** The newest words about each of the services, of everybody. `isLatest`: that person's newest about capacity. */
export async function selectStatements(
  db: Database,
  peer: Peer,
  serviceIds: readonly ServiceId[],
  perService: number,
) {
  return await db
    .selectFrom(
      sql<{ service_id: ServiceId }>`unnest(${[...serviceIds]}::uuid[])`.as<'wanted'>(
        sql`wanted(service_id)`,
      ),
    )
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('service_statement')
          .leftJoin('person', (join) =>
            join
              .onRef('person.community_id', '=', 'service_statement.community_id')
              .onRef('person.person_id', '=', 'service_statement.person_id'),
          )
          .leftJoin('organisation', (join) =>
            join
              .onRef('organisation.community_id', '=', 'person.community_id')
              .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
          )
          .select([
            'service_statement.statement_id as id',
            'service_statement.capacity',
            'service_statement.wait_min_weeks as waitMinWeeks',
            'service_statement.wait_max_weeks as waitMaxWeeks',
            'service_statement.phone',
            'service_statement.ask_for as askFor',
            'service_statement.how_to_refer as howToRefer',
            'service_statement.barriers',
            'service_statement.stated_at as statedAt',
            'service_statement.by_role as byRole',
            'organisation.name as byOrganisation',
            sql<boolean>`(service_statement.person_id is not distinct from ${peer.personId}::uuid)`.as(
              'isMine',
            ),
            sql<boolean>`not exists (select 1 from service_statement as newer
              where newer.community_id = service_statement.community_id
                and newer.service_id = service_statement.service_id
                and newer.person_id is not distinct from service_statement.person_id and newer.withdrawn_at is null
                and newer.capacity is not null
                and (newer.stated_at, newer.statement_id) > (service_statement.stated_at, service_statement.statement_id))`.as(
              'isLatest',
            ),
          ])
          .where('service_statement.community_id', '=', peer.communityId)
          .whereRef('service_statement.service_id', '=', 'wanted.service_id')
          .where('service_statement.withdrawn_at', 'is', null)
          .orderBy('service_statement.stated_at', 'desc')
          .orderBy('service_statement.statement_id', 'desc')
          .limit(perService)
          .as('said'),
      (join) => join.onTrue(),
    )
    .select([
      'wanted.service_id as serviceId',
      'said.id',
      'said.capacity',
      'said.waitMinWeeks',
      'said.waitMaxWeeks',
      'said.phone',
      'said.askFor',
      'said.howToRefer',
      'said.barriers',
      'said.statedAt',
      'said.byRole',
      'said.byOrganisation',
      'said.isMine',
      'said.isLatest',
    ])
    .execute();
}

export type NewStatement = {
  statementId: StatementId;
  serviceId: ServiceId;
  key: string;
  byRole: string;
  capacity: Capacity | null;
  waitMinWeeks: number | null;
  waitMaxWeeks: number | null;
  phone: string | null;
  askFor: StrippedText | null;
  howToRefer: StrippedText | null;
  barriers: Barrier[];
  now: Date;
};

/** A worker; or nobody of ours, when the organisation itself answered through its link. */
export type Speaker = { communityId: CommunityId; personId: PersonId | null };

/** False when this key was used before. */
export async function insertStatement(trx: Trx, peer: Speaker, said: NewStatement): Promise<boolean> {
  const row = await trx
    .insertInto('service_statement')
    .values({
      community_id: peer.communityId,
      statement_id: said.statementId,
      service_id: said.serviceId,
      person_id: peer.personId,
      key: said.key,
      by_role: said.byRole,
      capacity: said.capacity,
      wait_min_weeks: said.waitMinWeeks,
      wait_max_weeks: said.waitMaxWeeks,
      phone: said.phone,
      ask_for: said.askFor,
      how_to_refer: said.howToRefer,
      barriers: said.barriers,
      stated_at: said.now,
      withdrawn_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('statement_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findStatementByKey(db: Database, peer: Peer, key: string) {
  return await db
    .selectFrom('service_statement')
    .select(['statement_id as statementId', 'service_id as serviceId', 'capacity'])
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('key', '=', key)
    .executeTakeFirst();
}

/** One's own; anybody else's is not there. */
export async function withdrawOwnStatement(trx: Trx, peer: Peer, statementId: StatementId, now: Date) {
  return await trx
    .updateTable('service_statement')
    .set({ withdrawn_at: now })
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('statement_id', '=', statementId)
    .where('withdrawn_at', 'is', null)
    .returning('service_id as serviceId')
    .executeTakeFirst();
}

export async function lockService(trx: Trx, peer: Speaker, serviceId: ServiceId) {
  return await trx
    .selectFrom('service')
    .select('service_id as id')
    .where('community_id', '=', peer.communityId)
    .where('service_id', '=', serviceId)
    .forUpdate()
    .executeTakeFirst();
}

/** Writes the newest word that stands beside the service, where the search reads it. Under the service's lock. */
export async function updateStated(trx: Trx, peer: Speaker, serviceId: ServiceId) {
  const { rows } = await sql<{ capacity: Capacity | null }>`
    update service set
      stated_capacity = newest.capacity,
      stated_capacity_at = newest.stated_at,
      confirmed_at = (select max(stated_at) from service_statement as any_word
        where any_word.community_id = service.community_id and any_word.service_id = service.service_id
          and any_word.withdrawn_at is null)
    from (select 1) as one
    left join lateral (
      select capacity, stated_at from service_statement
      where community_id = ${peer.communityId} and service_id = ${serviceId} and withdrawn_at is null
        and capacity is not null
      order by stated_at desc, statement_id desc limit 1
    ) as newest on true
    where service.community_id = ${peer.communityId} and service.service_id = ${serviceId}
    returning service.stated_capacity as capacity`.execute(trx);
  return rows[0]?.capacity ?? null;
}

export type TipKey = { postedAt: Date; id: TipId };

export async function selectTips(
  db: Database,
  peer: Peer,
  serviceId: ServiceId,
  before: TipKey | null,
  limit: number,
) {
  let query = db
    .selectFrom('service_tip')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'service_tip.community_id')
        .onRef('person.person_id', '=', 'service_tip.author_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .select([
      'service_tip.tip_id as id',
      'service_tip.body',
      'service_tip.posted_at as postedAt',
      'service_tip.by_role as byRole',
      'organisation.name as byOrganisation',
      sql<boolean>`(service_tip.author_id = ${peer.personId})`.as('isMine'),
    ])
    .where('service_tip.community_id', '=', peer.communityId)
    .where('service_tip.service_id', '=', serviceId)
    .where('service_tip.state', '=', 'visible');
  if (before !== null)
    query = query.where(
      sql<boolean>`(service_tip.posted_at, service_tip.tip_id) < (${before.postedAt}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('service_tip.posted_at', 'desc')
    .orderBy('service_tip.tip_id', 'desc')
    .limit(limit)
    .execute();
}

export type NewTip = {
  tipId: TipId;
  serviceId: ServiceId;
  key: string;
  byRole: string;
  body: StrippedText;
  now: Date;
};

export async function insertTip(trx: Trx, peer: Peer, tip: NewTip): Promise<boolean> {
  const row = await trx
    .insertInto('service_tip')
    .values({
      community_id: peer.communityId,
      tip_id: tip.tipId,
      service_id: tip.serviceId,
      author_id: peer.personId,
      key: tip.key,
      by_role: tip.byRole,
      body: tip.body,
      state: 'visible',
      posted_at: tip.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('tip_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findTipByKey(db: Database, peer: Peer, key: string) {
  return await db
    .selectFrom('service_tip')
    .select(['tip_id as tipId', 'service_id as serviceId', 'body'])
    .where('community_id', '=', peer.communityId)
    .where('author_id', '=', peer.personId)
    .where('key', '=', key)
    .executeTakeFirst();
}

export async function withdrawOwnTip(db: Database, peer: Peer, tipId: TipId): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('service_tip')
    .set({ state: 'withdrawn' })
    .where('community_id', '=', peer.communityId)
    .where('author_id', '=', peer.personId)
    .where('tip_id', '=', tipId)
    .where('state', '=', 'visible')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
