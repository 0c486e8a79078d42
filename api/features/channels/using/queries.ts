// The SQL of how channels are used: which is the urgent one, read only, closed.
import { sql } from 'kysely';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId'>;
type Use = { isUrgent: boolean; isReadOnly: boolean; isClosed: boolean };

const use = [
  'is_urgent as isUrgent',
  'is_read_only as isReadOnly',
  sql<boolean>`(closed_at is not null)`.as('isClosed'),
] as const;

/** Holds the channel until the commit. */
export async function lockUse(trx: Trx, { communityId }: Own, channelId: ChannelId) {
  return await trx
    .selectFrom('channel')
    .select(use)
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .forUpdate()
    .executeTakeFirst();
}

/** Whichever was the urgent one is it no more. */
export async function dropUrgent(trx: Trx, { communityId }: Own, besides: ChannelId) {
  return await trx
    .updateTable('channel')
    .set({ is_urgent: false })
    .where('community_id', '=', communityId)
    .where('is_urgent', '=', true)
    .where('channel_id', '<>', besides)
    .returning(['channel_id as id', ...use])
    .execute();
}

/** One that is closed already keeps the moment at which it was. */
export async function updateUse(
  trx: Trx,
  { communityId }: Own,
  channelId: ChannelId,
  { isUrgent, isReadOnly, isClosed }: Use,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('channel')
    .set({
      is_urgent: isUrgent,
      is_read_only: isReadOnly,
      closed_at: isClosed ? sql<Date>`coalesce(closed_at, ${now}::timestamptz)` : null,
    })
    .where('community_id', '=', communityId)
    .where('channel_id', '=', channelId)
    .execute();
}
