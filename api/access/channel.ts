// Which channels a peer sees, reads and writes. A channel that is hidden and one that does not exist are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { ChannelId, PersonId } from '#shared/basics/ids.ts';
import type { ChannelKind, JoinState } from '#shared/basics/lists.ts';
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

/** SQL: this peer has accepted the rules of `channel` as they stand now; where there are none, everybody has. */
export const hasAcceptedRules = (
  peer: Peer,
): RawBuilder<boolean> => sql<boolean>`(channel.rules = '' or exists (
    select 1 from rules_accepted
    where rules_accepted.community_id = channel.community_id
      and rules_accepted.channel_id = channel.channel_id
      and rules_accepted.person_id = ${peer.personId}
      and rules_accepted.version = channel.rules_version))`;

/** SQL: what came of this peer's asking to join `channel`, newest first. Nobody else's. */
export const joiningOf = (peer: Peer): RawBuilder<JoinState | null> => sql<JoinState | null>`(
    select asked.state from join_request as asked where asked.community_id = channel.community_id
      and asked.channel_id = channel.channel_id and asked.person_id = ${peer.personId}
    order by asked.asked_at desc, asked.request_id desc limit 1)`;

/** SQL: this peer keeps house in `channel`: its host, or a moderator. */
export const hostsChannel = (peer: Peer): RawBuilder<boolean> =>
  peer.roles.has('moderator')
    ? sql<boolean>`true`
    : sql<boolean>`(channel.host_id is not distinct from ${peer.personId}::uuid)`;

export type AccessedChannel = {
  id: ChannelId;
  kind: ChannelKind;
  isMember: boolean;
  canRead: boolean;
  isClosed: boolean;
  isReadOnly: boolean;
  hasAcceptedRules: boolean;
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
      hasAcceptedRules(peer).as('hasAcceptedRules'),
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
export function checkPostable(
  channel: Pick<AccessedChannel, 'isClosed' | 'isReadOnly' | 'canRead' | 'hasAcceptedRules'>,
): void {
  if (!channel.canRead) throw refuse('not-allowed');
  if (channel.isClosed) throw refuse('channel-closed');
  if (channel.isReadOnly) throw refuse('read-only');
  if (!channel.hasAcceptedRules) throw refuse('rules-not-accepted');
}

/** For keeping house in a channel that this peer may know of. */
export async function accessHostedChannel(
  db: Database,
  peer: Peer,
  id: ChannelId,
): Promise<AccessedChannel & { hostId: PersonId | null; rulesVersion: number }> {
  const channel = await accessChannel(db, peer, id);
  const row = await db
    .selectFrom('channel')
    .select([
      'channel.host_id as hostId',
      'channel.rules_version as rulesVersion',
      hostsChannel(peer).as('isHost'),
    ])
    .where('channel.community_id', '=', peer.communityId)
    .where('channel.channel_id', '=', id)
    .executeTakeFirst();
  if (!row?.isHost) throw refuse('not-allowed');
  return { ...channel, hostId: row.hostId, rulesVersion: row.rulesVersion };
}
