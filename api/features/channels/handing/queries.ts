// The SQL of handing a channel over: one offer a channel, and its host.
import { sql } from 'kysely';
import { isMemberHere } from '#api/access/colleague.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, HostingOfferId, PersonId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId'>;

/** Whether its host is still a member of the community; a suspension is none of this. Null where there is no host. */
export async function findHost(db: Database, peer: Peer, channelId: ChannelId) {
  return await db
    .selectFrom('channel')
    .leftJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'channel.community_id')
        .onRef('person.person_id', '=', 'channel.host_id'),
    )
    .select(['channel.host_id as hostId', sql<boolean>`coalesce(${isMemberHere(peer)}, false)`.as('isHere')])
    .where('channel.community_id', '=', peer.communityId)
    .where('channel.channel_id', '=', channelId)
    .executeTakeFirst();
}

type NewOffer = { channelId: ChannelId; offerId: HostingOfferId; personId: PersonId; now: Date };

/** Takes the place of one that waits. */
export async function upsertOffer(
  trx: Trx,
  { communityId, personId: by }: Peer,
  { channelId, offerId, personId, now }: NewOffer,
): Promise<void> {
  const offer = { offer_id: offerId, person_id: personId, offered_by: by, offered_at: now };
  await trx
    .insertInto('hosting_offer')
    .values({ community_id: communityId, channel_id: channelId, ...offer })
    .onConflict((conflict) => conflict.columns(['community_id', 'channel_id']).doUpdateSet(offer))
    .execute();
}

export async function findOffer(db: Database, { communityId }: Own, channelId: ChannelId) {
  return await db
    .selectFrom('hosting_offer')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'hosting_offer.community_id')
        .onRef('person.person_id', '=', 'hosting_offer.person_id'),
    )
    .select(['hosting_offer.person_id as personId', 'person.name'])
    .where('hosting_offer.community_id', '=', communityId)
    .where('hosting_offer.channel_id', '=', channelId)
    .executeTakeFirst();
}

/** Of this peer alone. */
export async function findMyOffer(trx: Trx, { communityId, personId }: Peer, offerId: HostingOfferId) {
  return await trx
    .selectFrom('hosting_offer')
    .select(['channel_id as channelId', 'offered_by as offeredBy'])
    .where('community_id', '=', communityId)
    .where('offer_id', '=', offerId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

export async function selectMyOffers(db: Database, { communityId, personId }: Peer, limit: number) {
  return await db
    .selectFrom('hosting_offer as offer')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'offer.community_id')
        .onRef('channel.channel_id', '=', 'offer.channel_id'),
    )
    .innerJoin('person as host', (join) =>
      join
        .onRef('host.community_id', '=', 'offer.community_id')
        .onRef('host.person_id', '=', 'offer.offered_by'),
    )
    .select([
      'offer.offer_id as id',
      'offer.channel_id as channelId',
      'channel.name',
      'host.name as by',
      'offer.offered_at as at',
    ])
    .where('offer.community_id', '=', communityId)
    .where('offer.person_id', '=', personId)
    .orderBy('offer.offered_at', 'desc')
    .orderBy('offer.offer_id')
    .limit(limit)
    .execute();
}

/** False when it is not waiting any more. */
export async function deleteMyOffer(
  trx: Trx,
  { communityId, personId }: Peer,
  offerId: HostingOfferId,
): Promise<boolean> {
  const row = await trx
    .deleteFrom('hosting_offer')
    .where('community_id', '=', communityId)
    .where('offer_id', '=', offerId)
    .where('person_id', '=', personId)
    .returning('offer_id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Answers to whom it was offered, if it was. */
export async function deleteOffer(trx: Trx, { communityId }: Own, channelId: ChannelId) {
  const row = await trx
    .deleteFrom('hosting_offer')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .returning('person_id as personId')
    .executeTakeFirst();
  return row?.personId ?? null;
}

export async function deleteOfferTo(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  personId: PersonId,
): Promise<void> {
  await trx
    .deleteFrom('hosting_offer')
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .where('person_id', '=', personId)
    .execute();
}

export async function updateHost(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  hostId: PersonId,
): Promise<void> {
  await trx
    .updateTable('channel')
    .set({ host_id: hostId })
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .execute();
}
