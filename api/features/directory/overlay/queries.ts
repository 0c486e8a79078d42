// The SQL of what peers say of services: statements and tips. Statements are only ever added or taken back.
import { type RawBuilder, sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId, ServiceId, StatementId, TipId } from '#shared/basics/ids.ts';
import type { Barrier, Capacity } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

/** The newest so many words of each service; and words since `recent` that may contradict each other. */
export type SaidOf = { newest: number; recent: Date };
export type StatementRow = {
  serviceId: ServiceId;
  id: StatementId;
  capacity: Capacity | null;
  waitMinWeeks: number | null;
  waitMaxWeeks: number | null;
  phone: string | null;
  askFor: string | null;
  howToRefer: string | null;
  barriers: Barrier[];
  statedAt: Date;
  byRole: string;
  byOrganisation: string | null;
  isMine: boolean;
  /** That person's newest about capacity, or about the wait. */
  isLatest: boolean;
  isLatestWait: boolean;
};

/** Among so many words contradictions are looked for: nobody's are pushed out by somebody who presses often. */
const lookedAtMax = 60;

/**
 * Newest first. Beside the newest stands the newest of each kind (a number, whom to ask for, how to refer, a wait), however much was said
 * since, and what each person said last of late.
 */
export async function selectStatements(
  db: Database,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  serviceIds: readonly ServiceId[],
  { newest, recent }: SaidOf,
): Promise<StatementRow[]> {
  const placeAmong = (partition: string) =>
    sql.raw(`row_number() over (${partition} order by stated_at desc, statement_id desc)`);
  const hasWait = '(wait_min_weeks is not null or wait_max_weeks is not null)';
  // In the order of the index: of many words a few are read.
  const newestOf = (which: RawBuilder<unknown>, limit: number) => sql`(select * from service_statement
          where community_id = ${communityId} and service_id = wanted.service_id and withdrawn_at is null
            and ${which}
          order by stated_at desc, statement_id desc limit ${limit}::int)`;
  const isFirst = (kind: string) => sql.raw(`(has_${kind} and ${kind}_place = 1)`);
  const { rows } = await sql<StatementRow>`
    select wanted.service_id as "serviceId", said.statement_id as id, said.capacity,
      said.wait_min_weeks as "waitMinWeeks", said.wait_max_weeks as "waitMaxWeeks", said.phone,
      said.ask_for as "askFor", said.how_to_refer as "howToRefer", said.barriers, said.stated_at as "statedAt",
      said.by_role as "byRole", organisation.name as "byOrganisation",
      (said.person_id is not distinct from ${personId}::uuid) as "isMine",
      ${isFirst('own_capacity')} as "isLatest", ${isFirst('own_wait')} as "isLatestWait"
    from unnest(${[...serviceIds]}::uuid[]) as wanted(service_id)
    cross join lateral (
      select *, capacity is not null as has_own_capacity, ${sql.raw(hasWait)} as has_own_wait,
        ${sql.raw(hasWait)} as has_wait, phone is not null as has_phone, ask_for is not null as has_ask_for,
        how_to_refer is not null as has_how_to_refer,
        ${placeAmong('')} as place,
        ${placeAmong('partition by person_id, capacity is null')} as own_capacity_place,
        ${placeAmong(`partition by person_id, ${hasWait}`)} as own_wait_place,
        ${placeAmong(`partition by ${hasWait}`)} as wait_place,
        ${placeAmong('partition by phone is null')} as phone_place,
        ${placeAmong('partition by ask_for is null')} as ask_for_place,
        ${placeAmong('partition by how_to_refer is null')} as how_to_refer_place
      from (
        ${newestOf(sql`true`, newest)}
        union ${newestOf(sql`stated_at > ${recent}`, lookedAtMax)}
        union ${newestOf(sql.raw(hasWait), 1)} union ${newestOf(sql`phone is not null`, 1)}
        union ${newestOf(sql`ask_for is not null`, 1)} union ${newestOf(sql`how_to_refer is not null`, 1)}
      ) as some_words
    ) as said
    left join person on person.community_id = ${communityId} and person.person_id = said.person_id
    left join organisation on organisation.community_id = person.community_id
      and organisation.organisation_id = person.organisation_id
    where place <= ${newest}::int
      or ${isFirst('wait')} or ${isFirst('phone')} or ${isFirst('ask_for')} or ${isFirst('how_to_refer')}
      or (said.stated_at > ${recent} and (${isFirst('own_capacity')} or ${isFirst('own_wait')}))
    order by said.stated_at desc, said.statement_id desc`.execute(db);
  return rows;
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
