// The SQL of what somebody chose and where it is sent. An address leaves the database sealed.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';
import type {
  AddressState,
  NudgeKind,
  NudgeRhythm,
  NudgeWay,
  OutwardWay,
  SendingContent,
  SendingFault,
} from '#shared/basics/nudge-lists.ts';

type Person = { communityId: CommunityId; personId: PersonId };

export type ChoiceRow = {
  ways: NudgeWay[];
  kinds: NudgeKind[];
  rhythm: NudgeRhythm;
  quietFrom: number;
  quietUntil: number;
  isQuietAtWeekends: boolean;
  digestHour: number;
  version: number;
};

export async function findChoice(
  db: Database,
  { communityId, personId }: Person,
): Promise<ChoiceRow | undefined> {
  return await db
    .selectFrom('nudge_choice')
    .select([
      'ways',
      'kinds',
      'rhythm',
      'quiet_from as quietFrom',
      'quiet_until as quietUntil',
      'is_quiet_at_weekends as isQuietAtWeekends',
      'digest_hour as digestHour',
      'version',
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** False when somebody wrote after `version` was seen. */
export async function upsertChoice(trx: Trx, peer: Peer, choice: ChoiceRow): Promise<boolean> {
  const row = {
    ways: choice.ways,
    kinds: choice.kinds,
    rhythm: choice.rhythm,
    quiet_from: choice.quietFrom,
    quiet_until: choice.quietUntil,
    is_quiet_at_weekends: choice.isQuietAtWeekends,
    digest_hour: choice.digestHour,
    version: choice.version + 1,
  };
  const written = await trx
    .insertInto('nudge_choice')
    .values({ community_id: peer.communityId, person_id: peer.personId, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['community_id', 'person_id'])
        .doUpdateSet(row)
        .where('nudge_choice.version', '=', choice.version),
    )
    .returning('version')
    .executeTakeFirst();
  return written !== undefined;
}

/** Who names an address for a way wants it, and what is usual goes on. */
export async function addWay(trx: Trx, peer: Peer, way: OutwardWay, usual: ChoiceRow): Promise<void> {
  await trx
    .insertInto('nudge_choice')
    .values({
      community_id: peer.communityId,
      person_id: peer.personId,
      ways: [...usual.ways, way],
      kinds: usual.kinds,
      rhythm: usual.rhythm,
      quiet_from: usual.quietFrom,
      quiet_until: usual.quietUntil,
      is_quiet_at_weekends: usual.isQuietAtWeekends,
      digest_hour: usual.digestHour,
      version: 1,
    })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'person_id']).doUpdateSet({
        ways: sql`array_append(array_remove(nudge_choice.ways, ${way}), ${way})`,
        version: sql`nudge_choice.version + 1`,
      }),
    )
    .execute();
}

/** One way less, whoever writes at the same time. */
export async function removeWay(trx: Trx, { communityId, personId }: Person, way: NudgeWay): Promise<void> {
  await trx
    .updateTable('nudge_choice')
    .set({ ways: sql`array_remove(ways, ${way})`, version: sql`version + 1` })
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .execute();
}

export type AddressRow = {
  way: OutwardWay;
  addressId: string;
  sealed: string;
  state: AddressState;
  setAt: Date;
  fault: SendingFault | null;
};
const addressColumns = [
  'way',
  'address_id as addressId',
  'sealed',
  'state',
  'set_at as setAt',
  'fault',
] as const;

export async function selectAddresses(
  db: Database,
  { communityId, personId }: Person,
): Promise<AddressRow[]> {
  return await db
    .selectFrom('nudge_address')
    .select([...addressColumns])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .execute();
}

/** Whose address a link is of. */
export async function findAddressOfLink(db: Database, addressId: string) {
  return await db
    .selectFrom('nudge_address')
    .select([...addressColumns, 'community_id as communityId', 'person_id as personId'])
    .where('address_id', '=', addressId)
    .executeTakeFirst();
}

type NewAddress = { way: OutwardWay; addressId: string; sealed: string; state: AddressState; now: Date };

/** The one before is gone, and with it its links. */
export async function upsertAddress(trx: Trx, peer: Peer, address: NewAddress): Promise<void> {
  const row = {
    address_id: address.addressId,
    sealed: address.sealed,
    state: address.state,
    set_at: address.now,
    vouched_at: null,
    refusals: 0,
    fault: null,
  };
  await trx
    .insertInto('nudge_address')
    .values({ community_id: peer.communityId, person_id: peer.personId, way: address.way, ...row })
    .onConflict((conflict) => conflict.columns(['community_id', 'person_id', 'way']).doUpdateSet(row))
    .execute();
}

/**
 * What a provider vouches for stands there until somebody types another; one that stands there stays, and it is remembered that it was
 * vouched for again. Only members are told anything.
 */
export async function insertVouchedAddress(
  db: Database,
  { communityId, personId }: Person,
  { addressId, sealed, now }: Omit<NewAddress, 'way' | 'state'>,
): Promise<void> {
  await sql`
    insert into nudge_address (community_id, person_id, way, address_id, sealed, state, set_at, vouched_at, refusals)
    select community_id, person_id, 'mail', ${addressId}::uuid, ${sealed}, 'good', ${now}::timestamptz,
      ${now}::timestamptz, 0
    from person_role
    where community_id = ${communityId} and person_id = ${personId} and role = 'member'
    on conflict (community_id, person_id, way) do update set vouched_at = excluded.vouched_at
      where nudge_address.vouched_at is not null`.execute(db);
}

/** Those of people who did not turn e-mail on. Says how many. */
export async function deleteUnchosenAddresses(db: Database, before: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from nudge_address where address_id in (
        select address.address_id from nudge_address as address
        where address.way = 'mail' and address.vouched_at < ${before}::timestamptz and not exists (
          select 1 from nudge_choice as choice where choice.community_id = address.community_id
            and choice.person_id = address.person_id and 'mail' = any(choice.ways))
        limit ${limit})
      returning 1
    )
    select count(*)::int as count from gone`.execute(db);
  return rows[0]?.count ?? 0;
}

/** Where somebody wanted to be told, and what. */
export async function deleteChoicesOf(trx: Trx, { communityId, personId }: Person): Promise<void> {
  await sql`
    with addresses as (
      delete from nudge_address where community_id = ${communityId} and person_id = ${personId}
    )
    delete from nudge_choice where community_id = ${communityId} and person_id = ${personId}`.execute(trx);
}

/** Doing it twice changes nothing. */
export async function confirmAddress(trx: Trx, addressId: string): Promise<void> {
  await trx
    .updateTable('nudge_address')
    .set({ state: 'good', fault: null, refusals: 0 })
    .where('address_id', '=', addressId)
    .where('state', '=', 'waiting')
    .execute();
}

export async function deleteAddress(
  trx: Trx,
  { communityId, personId }: Person,
  way: OutwardWay,
): Promise<void> {
  await trx
    .deleteFrom('nudge_address')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('way', '=', way)
    .execute();
}

export type NewSending = {
  sendingId: string;
  batchId: string;
  way: OutwardWay;
  content: SendingContent;
  isUrgent?: boolean;
  now: Date;
};

export async function insertSendings(
  trx: Trx,
  { communityId, personId }: Person,
  sendings: readonly NewSending[],
): Promise<void> {
  if (sendings.length === 0) return;
  await trx
    .insertInto('nudge_sending')
    .values(
      sendings.map(({ sendingId, batchId, way, content, isUrgent = false, now }) => ({
        community_id: communityId,
        sending_id: sendingId,
        person_id: personId,
        batch_id: batchId,
        way,
        content,
        is_urgent: isUrgent,
        state: 'waiting' as const,
        attempts: 0,
        fault: null,
        made_at: now,
        due_at: now,
        ended_at: null,
      })),
    )
    .execute();
}

/** How sending went lately, the newest first. */
export async function selectSendings(db: Database, { communityId, personId }: Person, limit: number) {
  return await db
    .selectFrom('nudge_sending')
    .select([
      'sending_id as id',
      'way',
      'content',
      'state',
      'fault',
      'made_at as madeAt',
      'due_at as dueAt',
      'ended_at as endedAt',
    ])
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .orderBy('made_at', 'desc')
    .orderBy('sending_id')
    .limit(limit)
    .execute();
}
