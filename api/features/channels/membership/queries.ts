// The SQL of who is inside a channel that not everybody reads, and of taking somebody out.
import { sql } from 'kysely';
import { isBehind, peopleOf } from '#api/access/colleague.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, PersonId } from '#shared/basics/ids.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Own = Pick<Peer, 'communityId'>;

/** Of a channel that not everybody reads. Suspended or gone, a member is one until somebody takes them out. */
export async function selectMembers(
  db: Database,
  peer: Peer,
  channelId: ChannelId,
  after: PersonId | null,
  limit: number,
) {
  return await peopleOf(db, peer)
    .innerJoin('channel_member as inside', (join) =>
      join
        .onRef('inside.community_id', '=', 'person.community_id')
        .onRef('inside.person_id', '=', 'person.person_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'inside.community_id')
        .onRef('channel.channel_id', '=', 'inside.channel_id'),
    )
    .select([
      'person.person_id as personId',
      'person.name',
      'organisation.name as organisation',
      sql<boolean>`(channel.host_id is not distinct from person.person_id)`.as('isHost'),
      sql<boolean>`(person.person_id = ${peer.personId})`.as('isMe'),
    ])
    .where('inside.channel_id', '=', channelId)
    .$if(after !== null, (query) => query.where(isBehind(after as PersonId)))
    .orderBy(sql`lower(person.name)`)
    .orderBy('person.person_id')
    .limit(limit)
    .execute();
}

/** False when they are not inside. */
export async function deleteOneMember(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  personId: PersonId,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('channel_member')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', personId)
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Whoever comes back reads the rules again. */
export async function forgetAccepted(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  personId: PersonId,
): Promise<void> {
  await trx
    .deleteFrom('rules_accepted')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', personId)
    .execute();
}

export async function upsertTakenOut(
  trx: Trx,
  { communityId }: Own,
  {
    channelId,
    personId,
    words,
    now,
  }: { channelId: ChannelId; personId: PersonId; words: StrippedText; now: Date },
): Promise<void> {
  await trx
    .insertInto('channel_taken_out')
    .values({ community_id: communityId, channel_id: channelId, person_id: personId, words, at: now })
    .onConflict((conflict) =>
      conflict.columns(['community_id', 'channel_id', 'person_id']).doUpdateSet({ words, at: now }),
    )
    .execute();
}

/** What this peer was told on being taken out, under the name that they knew the channel by. */
export async function selectMyTakenOut(db: Database, peer: Peer, limit: number) {
  return await db
    .selectFrom('channel_taken_out as told')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'told.community_id')
        .onRef('channel.channel_id', '=', 'told.channel_id'),
    )
    .select(['told.channel_id as channelId', 'channel.name', 'told.words', 'told.at'])
    .where('told.community_id', '=', peer.communityId)
    .where('told.person_id', '=', peer.personId)
    .orderBy('told.at', 'desc')
    .orderBy('told.channel_id')
    .limit(limit)
    .execute();
}

/** False when there is nothing to read. */
export async function deleteTakenOut(
  trx: Database,
  { communityId }: Own,
  channelId: ChannelId,
  personId: PersonId,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('channel_taken_out')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', personId)
    .returning('channel_id')
    .executeTakeFirst();
  return row !== undefined;
}
