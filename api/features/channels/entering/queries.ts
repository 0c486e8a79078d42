// The SQL of coming into a channel: what stands at its door, its rules, membership and asking for it.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, JoinRequestId, PersonId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

export async function findDoor(db: Database, peer: Peer, channelId: ChannelId) {
  return await db
    .selectFrom('channel')
    .select(['rules', 'rules_version as rulesVersion', 'host_id as hostId'])
    .where('community_id', '=', peer.communityId)
    .where('channel_id', '=', channelId)
    .executeTakeFirst();
}

export async function upsertAccepted(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  channelId: ChannelId,
  { version, now }: { version: number; now: Date },
): Promise<void> {
  await trx
    .insertInto('rules_accepted')
    .values({ community_id: communityId, channel_id: channelId, person_id: personId, version, at: now })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'channel_id', 'person_id']).doUpdateSet({ version, at: now }),
    )
    .execute();
}

export async function insertMember(
  trx: Trx,
  { communityId, personId }: Pick<Peer, 'communityId' | 'personId'>,
  channelId: ChannelId,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('channel_member')
    .values({ community_id: communityId, channel_id: channelId, person_id: personId, joined_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteMember(trx: Trx, peer: Peer, channelId: ChannelId): Promise<void> {
  await trx
    .deleteFrom('channel_member')
    .where('community_id', '=', peer.communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', peer.personId)
    .execute();
}

/** Serialises one person's asking, so that two at once do not pass a bound together. */
export async function lockAsker(trx: Trx, { communityId, personId }: Peer): Promise<void> {
  await sql`select 1 from person where community_id = ${communityId} and person_id = ${personId} for no key update`.execute(
    trx,
  );
}

/** Of everything this peer asks at the moment, and of this channel when they were last refused. */
export async function countAsking(db: Database, peer: Peer, channelId: ChannelId) {
  const row = await db
    .selectFrom('join_request')
    .select([
      sql<number>`(count(*) filter (where state = 'waiting' and channel_id <> ${channelId}))::int`.as(
        'elsewhere',
      ),
      sql<Date | null>`max(decided_at) filter (where state = 'refused' and channel_id = ${channelId})`.as(
        'refusedAt',
      ),
    ])
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .executeTakeFirst();
  return row ?? { elsewhere: 0, refusedAt: null };
}

type NewRequest = { requestId: JoinRequestId; channelId: ChannelId; words: StrippedText; now: Date };

/** The one that waits: made, or with other words. */
export async function upsertRequest(
  trx: Trx,
  { communityId, personId }: Peer,
  { requestId, channelId, words, now }: NewRequest,
) {
  const { rows } = await sql<{ id: JoinRequestId; isNew: boolean }>`
    insert into join_request (community_id, request_id, channel_id, person_id, words, state, asked_at)
    values (${communityId}, ${requestId}, ${channelId}, ${personId}, ${words}, 'waiting', ${now})
    on conflict (community_id, channel_id, person_id) where state = 'waiting' do update set words = excluded.words
    returning request_id as id, (request_id = ${requestId}::uuid) as "isNew"`.execute(trx);
  return rows[0];
}

export async function withdrawRequest(trx: Trx, peer: Peer, channelId: ChannelId): Promise<boolean> {
  const row = await trx
    .updateTable('join_request')
    .set({ state: 'withdrawn' })
    .where('community_id', '=', peer.communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', peer.personId)
    .where('state', '=', 'waiting')
    .returning('request_id')
    .executeTakeFirst();
  return row !== undefined;
}

export async function findOwnRequest(db: Database, peer: Peer, channelId: ChannelId) {
  return await db
    .selectFrom('join_request')
    .select(['request_id as id', 'state', 'asked_at as askedAt', 'answer'])
    .where('community_id', '=', peer.communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', peer.personId)
    .orderBy('asked_at', 'desc')
    .orderBy('request_id', 'desc')
    .limit(1)
    .executeTakeFirst();
}

export async function countWaiting(
  db: Database,
  { communityId }: Pick<Peer, 'communityId'>,
  channelId: ChannelId,
): Promise<number> {
  const row = await db
    .selectFrom('join_request')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return row?.count ?? 0;
}

export type RequestKey = { at: Date; id: JoinRequestId };

/** Of a channel in which this peer keeps house. */
export async function selectWaiting(
  db: Database,
  peer: Peer,
  channelId: ChannelId,
  after: RequestKey | null,
  limit: number,
) {
  return await db
    .selectFrom('join_request')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'join_request.community_id')
        .onRef('person.person_id', '=', 'join_request.person_id'),
    )
    .innerJoin('organisation', (join) =>
      join
        .onRef('organisation.community_id', '=', 'person.community_id')
        .onRef('organisation.organisation_id', '=', 'person.organisation_id'),
    )
    .select([
      'join_request.request_id as id',
      'person.name',
      'organisation.name as organisation',
      'join_request.words',
      'join_request.asked_at as askedAt',
      sql<boolean>`(join_request.person_id = ${peer.personId})`.as('isMine'),
    ])
    .where('join_request.community_id', '=', peer.communityId)
    .where('join_request.channel_id', '=', channelId)
    .where('join_request.state', '=', 'waiting')
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(join_request.asked_at, join_request.request_id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`,
      ),
    )
    .orderBy('join_request.asked_at')
    .orderBy('join_request.request_id')
    .limit(limit)
    .execute();
}

/** Holds the request until the commit: of two decisions the second sees the first. */
export async function lockRequest(trx: Trx, { communityId }: Peer, requestId: JoinRequestId) {
  return await trx
    .selectFrom('join_request')
    .select([
      'channel_id as channelId',
      'person_id as personId',
      'state',
      'answer',
      'decided_by as decidedBy',
    ])
    .where('community_id', '=', communityId)
    .where('request_id', '=', requestId)
    .forUpdate()
    .executeTakeFirst();
}

type Decided = { state: 'granted' | 'refused'; answer: StrippedText | null; by: PersonId; now: Date };

export async function updateDecided(
  trx: Trx,
  { communityId }: Peer,
  requestId: JoinRequestId,
  { state, answer, by, now }: Decided,
): Promise<void> {
  await trx
    .updateTable('join_request')
    .set({ state, answer, decided_by: by, decided_at: now })
    .where('community_id', '=', communityId)
    .where('request_id', '=', requestId)
    .execute();
}
