// Loads a thread that this peer may read, or refuses. Hidden, foreign, private and absent are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { ChannelId, ThreadId } from '#shared/basics/ids.ts';
import type { ThreadState } from '#shared/basics/lists.ts';
import { refuse } from '#shared/basics/refusals.ts';
import {
  type AccessedChannel,
  checkPostable,
  hasAcceptedRules,
  isChannelMember,
  visibleChannel,
} from './channel.ts';
import type { Peer } from './peer.ts';
import { isPublicThread, isVisibleThread } from './visible-posts.ts';

export type AccessedThread = {
  id: ThreadId;
  state: ThreadState;
  isMine: boolean;
  /** Only then is what happens in it anybody's news. */
  isPublic: boolean;
  /** Never leaves the API. */
  pseudonymSeed: string;
  lastPostAt: Date;
  isUrgent: boolean;
  /** Where the talk goes on. */
  mergedInto: ThreadId | null;
  channel: AccessedChannel;
};

/** SQL: this peer wrote the question. Of others it says nothing. */
export const isMyThread = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(thread.author_id = ${peer.personId})`;

export async function accessThread(db: Database, peer: Peer, id: ThreadId): Promise<AccessedThread> {
  const row = await db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'thread.state',
      'thread.pseudonym_seed as pseudonymSeed',
      'thread.last_post_at as lastPostAt',
      'thread.merged_into as mergedInto',
      isMyThread(peer).as('isMine'),
      isPublicThread.as('isPublic'),
      sql<boolean>`(thread.urgency = 'urgent')`.as('isUrgent'),
      'channel.channel_id as channelId',
      'channel.kind',
      'channel.closed_at as closedAt',
      'channel.is_read_only as isReadOnly',
      'channel.hold_overruled as holdsOverruled',
      isChannelMember(peer).as('isMember'),
      hasAcceptedRules(peer).as('hasAcceptedRules'),
    ])
    .where('thread.community_id', '=', peer.communityId)
    .where('thread.thread_id', '=', id)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  const {
    state,
    pseudonymSeed,
    lastPostAt,
    isMine,
    isPublic,
    isUrgent,
    mergedInto,
    channelId,
    kind,
    closedAt,
    isReadOnly,
    holdsOverruled,
    isMember,
    hasAcceptedRules: accepted,
  } = row;
  const channel = {
    id: channelId as ChannelId,
    kind,
    isMember,
    canRead: true,
    isClosed: closedAt !== null,
    isReadOnly,
    hasAcceptedRules: accepted,
    holdsOverruled,
  };
  return { id, state, isMine, isPublic, isUrgent, pseudonymSeed, lastPostAt, mergedInto, channel };
}

/** Refuses by the reason why this thread takes no answer. */
export function checkAnswerable(thread: Pick<AccessedThread, 'state' | 'channel'>): void {
  checkPostable(thread.channel);
  if (thread.state === 'closed') throw refuse('thread-closed');
}
