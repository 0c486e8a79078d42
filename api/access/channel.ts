// Which channels a peer sees, reads and writes. A channel that is hidden and one that does not exist are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { ChannelId } from '#shared/basics/ids.ts';
import type { ChannelKind } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { Peer } from './peer.ts';

/** SQL: is the person a member of `channel`? */
export const isChannelMember = (peer: Peer): RawBuilder<boolean> => sql<boolean>`exists (
    select 1 from channel_member
    where channel_member.community_id = channel.community_id
      and channel_member.channel_id = channel.channel_id
      and channel_member.person_id = ${peer.personId})`;

/** SQL: may this peer know that `channel` exists? */
export const listedChannel = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(channel.community_id = ${peer.communityId}
    and (channel.kind <> 'private' or ${isChannelMember(peer)}))`;

/** SQL: may this peer read what stands in `channel`? */
export const visibleChannel = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(channel.community_id = ${peer.communityId}
    and (channel.kind = 'open' or ${isChannelMember(peer)}))`;

export type AccessedChannel = {
  id: ChannelId;
  kind: ChannelKind;
  isMember: boolean;
  canRead: boolean;
  isClosed: boolean;
  isReadOnly: boolean;
  /** A post whose author kept a suspected word waits for a moderator. */
  holdsOverruled: boolean;
};

/** Loads a channel that this peer may know of, or refuses. */
export async function accessChannel(db: Database, peer: Peer, id: ChannelId): Promise<AccessedChannel> {
  const row = await db
    .selectFrom('channel')
    .select([
      'channel.channel_id as id',
      'channel.kind',
      'channel.closed_at as closedAt',
      'channel.is_read_only as isReadOnly',
      'channel.hold_overruled as holdsOverruled',
      isChannelMember(peer).as('isMember'),
      visibleChannel(peer).as('canRead'),
    ])
    .where('channel.community_id', '=', peer.communityId)
    .where('channel.channel_id', '=', id)
    .where(listedChannel(peer))
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  const { closedAt, ...channel } = row;
  return { ...channel, isClosed: closedAt !== null };
}

/** For what stands in a channel: one that is listed but not joined refuses by name, for its existence is no secret. */
export async function accessReadableChannel(
  db: Database,
  peer: Peer,
  id: ChannelId,
): Promise<AccessedChannel> {
  const channel = await accessChannel(db, peer, id);
  if (!channel.canRead) throw refuse('not-allowed');
  return channel;
}

/** Refuses by the reason why nobody, or not this peer, may post here. */
export function checkPostable(channel: Pick<AccessedChannel, 'isClosed' | 'isReadOnly' | 'canRead'>): void {
  if (!channel.canRead) throw refuse('not-allowed');
  if (channel.isClosed) throw refuse('channel-closed');
  if (channel.isReadOnly) throw refuse('read-only');
}
