// The SQL of channels whose host has left. Whom one concerns is decided in access/hostless.ts.
import { sql } from 'kysely';
import { type HostlessDuty, hostlessDutyOf } from '#api/access/hostless.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { ChannelId, CommunityId, PersonId } from '#shared/basics/ids.ts';

type Who = { communityId: CommunityId; personId: PersonId };

const dutyOf = ({ personId }: Pick<Peer, 'personId'>) => hostlessDutyOf(sql`${personId}::uuid`);

/** What this peer is asked to see to, oldest channel first. */
export async function selectMyHostless(db: Database, peer: Peer, limit: number) {
  return await db
    .selectFrom('channel')
    .select(['channel.channel_id as channelId', 'channel.name', sql<HostlessDuty>`${dutyOf(peer)}`.as('can')])
    .where('channel.community_id', '=', peer.communityId)
    .where(sql<boolean>`${dutyOf(peer)} is not null`)
    .orderBy('channel.created_at')
    .orderBy('channel.channel_id')
    .limit(limit)
    .execute();
}

export async function findMyDuty(db: Database, peer: Peer, channelId: ChannelId) {
  const row = await db
    .selectFrom('channel')
    .select(dutyOf(peer).as('duty'))
    .where('channel.community_id', '=', peer.communityId)
    .where('channel.channel_id', '=', channelId)
    .executeTakeFirst();
  return row?.duty ?? null;
}

/** Open for posting still, of this host. */
export async function selectHostedBy(trx: Trx, { communityId, personId }: Who, limit: number) {
  return await trx
    .selectFrom('channel')
    .select('channel_id as channelId')
    .where('community_id', '=', communityId)
    .where('host_id', '=', personId)
    .where('closed_at', 'is', null)
    .orderBy('channel_id')
    .limit(limit)
    .execute();
}

/** What they were asked to host. Answers by whom. */
export async function deleteOffersTo(trx: Trx, { communityId, personId }: Who) {
  return await trx
    .deleteFrom('hosting_offer')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .returning('offered_by as offeredBy')
    .execute();
}
