// The SQL of inviting: who is found by name, and what waits for whom.
import { sql } from 'kysely';
import { isBehind, isCalled, isFindable, peopleOf } from '#api/access/colleague.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, InvitationId, PersonId } from '#shared/basics/ids.ts';
import type { InvitationState } from '#shared/basics/lists.ts';

type Own = Pick<Peer, 'communityId'>;

type Looked = { words: string; channelId: ChannelId; isClosedRoom: boolean; openSince: Date };

/** By the beginning of a word of their name; oneself is not among them. */
export async function selectColleagues(
  db: Database,
  peer: Peer,
  { words, channelId, isClosedRoom, openSince }: Looked,
  after: PersonId | null,
  limit: number,
) {
  return await peopleOf(db, peer)
    .select([
      'person.person_id as personId',
      'person.name',
      'organisation.name as organisation',
      sql<'member' | 'invited' | null>`case when not ${isClosedRoom} then null
        when exists (select 1 from channel_member as inside where inside.community_id = person.community_id
          and inside.channel_id = ${channelId} and inside.person_id = person.person_id) then 'member'
        when exists (select 1 from channel_invitation as asked where asked.community_id = person.community_id
          and asked.channel_id = ${channelId} and asked.person_id = person.person_id and asked.state = 'waiting'
          and asked.invited_at > ${openSince}) then 'invited' end`.as('standing'),
    ])
    .where('person.person_id', '<>', peer.personId)
    .where(isFindable(peer))
    .where(isCalled(words))
    .$if(after !== null, (query) => query.where(isBehind(after as PersonId)))
    .orderBy(sql`lower(person.name)`)
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}

/** Somebody whom a name may lead to, and whether they are inside. */
export async function findInvitable(db: Database, peer: Peer, channelId: ChannelId, personId: PersonId) {
  return await db
    .selectFrom('person')
    .select(
      sql<boolean>`exists (select 1 from channel_member as inside where inside.community_id = person.community_id
        and inside.channel_id = ${channelId} and inside.person_id = person.person_id)`.as('isMember'),
    )
    .where('person.person_id', '=', personId)
    .where(isFindable(peer))
    .executeTakeFirst();
}

/** What this channel and this host have asked of people lately; and of this person, what waits and when they last said no. */
export async function countInvitations(
  db: Database,
  { communityId, personId: hostId }: Peer,
  { channelId, personId }: { channelId: ChannelId; personId: PersonId },
  { openSince, daySince }: { openSince: Date; daySince: Date },
) {
  const row = await db
    .selectFrom('channel_invitation')
    .select([
      sql<number>`(count(*) filter (where channel_id = ${channelId} and state = 'waiting'
        and invited_at > ${openSince}))::int`.as('waiting'),
      sql<number>`(count(*) filter (where invited_by = ${hostId} and invited_at > ${daySince}))::int`.as(
        'today',
      ),
      sql<Date | null>`max(ended_at) filter (where channel_id = ${channelId} and person_id = ${personId}
        and state = 'declined')`.as('declinedAt'),
    ])
    .where('community_id', '=', communityId)
    .where(sql<boolean>`(channel_id = ${channelId} or invited_by = ${hostId})`)
    .executeTakeFirst();
  return row ?? { waiting: 0, today: 0, declinedAt: null };
}

/** One that waited too long is over: another may take its place. */
export async function endOldInvitation(
  trx: Trx,
  { communityId }: Own,
  { channelId, personId }: { channelId: ChannelId; personId: PersonId },
  { openSince, now }: { openSince: Date; now: Date },
): Promise<void> {
  await trx
    .updateTable('channel_invitation')
    .set({ state: 'withdrawn', ended_at: now })
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', personId)
    .where('state', '=', 'waiting')
    .where('invited_at', '<=', openSince)
    .execute();
}

type NewInvitation = { invitationId: InvitationId; channelId: ChannelId; personId: PersonId; now: Date };

/** The one that waits: made, or found. */
export async function upsertInvitation(
  trx: Trx,
  { communityId, personId: by }: Peer,
  { invitationId, channelId, personId, now }: NewInvitation,
) {
  const { rows } = await sql<{ id: InvitationId; isNew: boolean }>`
    insert into channel_invitation
      (community_id, invitation_id, channel_id, person_id, invited_by, state, invited_at)
    values (${communityId}, ${invitationId}, ${channelId}, ${personId}, ${by}, 'waiting', ${now})
    on conflict (community_id, channel_id, person_id) where state = 'waiting' do update set state = excluded.state
    returning invitation_id as id, (invitation_id = ${invitationId}::uuid) as "isNew"`.execute(trx);
  return rows[0];
}

/** Of this peer alone; somebody else's does not exist. */
export async function findMyInvitation(
  db: Database,
  { communityId, personId }: Peer,
  invitationId: InvitationId,
) {
  return await db
    .selectFrom('channel_invitation')
    .select('channel_id as channelId')
    .where('community_id', '=', communityId)
    .where('invitation_id', '=', invitationId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Holds the invitation until the commit: of two who end it the second sees the first. */
export async function lockInvitation(trx: Trx, { communityId }: Own, invitationId: InvitationId) {
  return await trx
    .selectFrom('channel_invitation')
    .select([
      'channel_id as channelId',
      'person_id as personId',
      'invited_by as invitedBy',
      'state',
      'invited_at as invitedAt',
    ])
    .where('community_id', '=', communityId)
    .where('invitation_id', '=', invitationId)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateInvitation(
  trx: Trx,
  { communityId }: Own,
  invitationId: InvitationId,
  { state, now }: { state: Exclude<InvitationState, 'waiting'>; now: Date },
): Promise<void> {
  await trx
    .updateTable('channel_invitation')
    .set({ state, ended_at: now })
    .where('community_id', '=', communityId)
    .where('invitation_id', '=', invitationId)
    .execute();
}

/** Of a channel in which this peer keeps house: those that wait, the newest first. */
export async function selectInvited(
  db: Database,
  peer: Peer,
  { channelId, openSince }: { channelId: ChannelId; openSince: Date },
  after: InvitationId | null,
  limit: number,
) {
  return await peopleOf(db, peer)
    .innerJoin('channel_invitation', (join) =>
      join
        .onRef('channel_invitation.community_id', '=', 'person.community_id')
        .onRef('channel_invitation.person_id', '=', 'person.person_id'),
    )
    .select([
      'channel_invitation.invitation_id as id',
      'person.name',
      'organisation.name as organisation',
      'channel_invitation.invited_at as invitedAt',
    ])
    .where('channel_invitation.channel_id', '=', channelId)
    .where('channel_invitation.state', '=', 'waiting')
    .where('channel_invitation.invited_at', '>', openSince)
    .$if(after !== null, (query) => query.where('channel_invitation.invitation_id', '<', after))
    .orderBy('channel_invitation.invitation_id', 'desc')
    .limit(limit)
    .execute();
}

/** Invitations that wait for this peer, with what one must know to answer. */
export async function selectMyInvitations(db: Database, peer: Peer, openSince: Date, limit: number) {
  return await db
    .selectFrom('channel_invitation as asked')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'asked.community_id')
        .onRef('channel.channel_id', '=', 'asked.channel_id'),
    )
    .innerJoin('person as host', (join) =>
      join
        .onRef('host.community_id', '=', 'asked.community_id')
        .onRef('host.person_id', '=', 'asked.invited_by'),
    )
    .select([
      'asked.invitation_id as id',
      'asked.channel_id as channelId',
      'channel.name',
      'channel.purpose',
      'channel.kind as channelKind',
      'channel.rules',
      'channel.rules_version as rulesVersion',
      'host.name as by',
      'asked.invited_at as at',
    ])
    .where('asked.community_id', '=', peer.communityId)
    .where('asked.person_id', '=', peer.personId)
    .where('asked.state', '=', 'waiting')
    .where('asked.invited_at', '>', openSince)
    .orderBy('asked.invited_at', 'desc')
    .orderBy('asked.invitation_id', 'desc')
    .limit(limit)
    .execute();
}

export async function findFindable(db: Database, { communityId, personId }: Peer): Promise<boolean> {
  const row = await db
    .selectFrom('findable_choice')
    .select('is_findable as isFindable')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row?.isFindable ?? true;
}

export async function upsertFindable(
  db: Database,
  { communityId, personId }: Peer,
  { isFindable: wanted, now }: { isFindable: boolean; now: Date },
): Promise<void> {
  await db
    .insertInto('findable_choice')
    .values({ community_id: communityId, person_id: personId, is_findable: wanted, set_at: now })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'person_id']).doUpdateSet({ is_findable: wanted, set_at: now }),
    )
    .execute();
}
