// The SQL of the streams: one counter row and one event row in one statement, and reading on from a cursor.
import { sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CaseStudyId, ChannelId, CommunityId, PersonId, PostId, ThreadId } from '#shared/basics/ids.ts';

/** The stream that carries everything of a community's channels. */
const stream = 'changes';

/** What `listen` hears; its payload is the community alone. */
export const wakeChannel = 'peer_hub_changes';

type OfChannel = {
  communityId: CommunityId;
  kind:
    | 'thread-started'
    | 'post-added'
    | 'post-changed'
    | 'post-taken-out'
    | 'answer-accepted'
    | 'channel-changed';
  channelId: ChannelId;
  threadId: ThreadId | null;
  postId: PostId | null;
};
/** For one person alone: to everybody else it is a bare number. */
type OfPerson = {
  communityId: CommunityId;
  kind: 'case-changed' | 'channel-changed' | 'chase-changed' | 'relay-changed' | 'supervision-changed';
  personId: PersonId;
};
export type Announcement = OfChannel | OfPerson;

const nowhere = { channelId: null, threadId: null, postId: null };

/**
 * In the order given, all of one community. The counter's row lock makes the order of numbers the order of commits; so this is the last
 * statement of its deed, and it is one however many they are: nobody waits for the lock longer than for one.
 */
export async function insertEvents(trx: Trx, events: readonly Announcement[], at: Date): Promise<void> {
  const told = events.map((event) => ({ ...nowhere, personId: null, ...event }));
  const listOf = <Value>(of: (one: (typeof told)[number]) => Value) => told.map(of);
  await sql`
    with counted as (
      insert into stream (community_id, stream, epoch, seq)
      values (${told[0]?.communityId}, ${stream}, gen_random_uuid(), ${told.length}::bigint)
      on conflict (community_id, stream) do update set seq = stream.seq + excluded.seq
      returning community_id, seq - ${told.length}::bigint as before
    ), added as (
      insert into stream_event (community_id, stream, seq, kind, channel_id, thread_id, post_id, person_id, at)
      select counted.community_id, ${stream}, counted.before + event.number, event.kind, event.channel_id,
        event.thread_id, event.post_id, event.person_id, ${at}
      from counted, unnest(${listOf((one) => one.kind)}::text[], ${listOf((one) => one.channelId)}::uuid[],
        ${listOf((one) => one.threadId)}::uuid[], ${listOf((one) => one.postId)}::uuid[],
        ${listOf((one) => one.personId)}::uuid[])
        with ordinality as event (kind, channel_id, thread_id, post_id, person_id, number)
    )
    select pg_notify(${wakeChannel}, counted.community_id::text) from counted`.execute(trx);
}

/** Where the stream ends now. A community without a change yet gets its row here, so that there is an epoch to name. */
export async function insertStream(db: Database, communityId: CommunityId): Promise<void> {
  await db
    .insertInto('stream')
    .values({ community_id: communityId, stream, epoch: sql`gen_random_uuid()`, seq: '0' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function findHead(
  db: Database,
  communityId: CommunityId,
): Promise<{ epoch: string; seq: string } | undefined> {
  return db
    .selectFrom('stream')
    .select(['epoch', 'seq'])
    .where('community_id', '=', communityId)
    .where('stream', '=', stream)
    .executeTakeFirst();
}

/**
 * All that one look at a stream needs before its events, in one question, because every open panel asks it at every change: how its session
 * stands, which roles its person holds now, where the stream ends, and how the moderators' queue stands.
 */
export async function findLook(db: Database, { communityId, sessionId }: Peer) {
  return await db
    .selectFrom('session')
    .innerJoin('person', (join) =>
      join
        .onRef('person.community_id', '=', 'session.community_id')
        .onRef('person.person_id', '=', 'session.person_id'),
    )
    .leftJoin('stream as head', (join) =>
      join.onRef('head.community_id', '=', 'session.community_id').on('head.stream', '=', stream),
    )
    .leftJoin('queue_mark as mark', 'mark.community_id', 'session.community_id')
    .select([
      'session.ended_at as endedAt',
      'session.ends_at as endsAt',
      'person.suspended_at as suspendedAt',
      sql<string | null>`(select string_agg(held.role, ',') from person_role as held
        where held.community_id = person.community_id and held.person_id = person.person_id
          and held.role in ('member', 'moderator'))`.as('roles'),
      'head.epoch',
      'head.seq',
      'mark.changes as mark',
    ])
    .where('session.community_id', '=', communityId)
    .where('session.session_id', '=', sessionId)
    .executeTakeFirst();
}

/** Events behind `after`, oldest first. Those of channels that this peer does not see come as a bare number. */
export async function selectEvents(db: Database, peer: Peer, after: string, limit: number) {
  return db
    .selectFrom('stream_event as event')
    .leftJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'event.community_id')
        .onRef('channel.channel_id', '=', 'event.channel_id'),
    )
    .select((eb) => [
      'event.seq',
      'event.kind',
      'event.channel_id as channelId',
      'event.thread_id as threadId',
      'event.post_id as postId',
      eb.fn
        .coalesce(
          sql<boolean>`(event.person_id = ${peer.personId})`,
          visibleChannel(peer),
          sql<boolean>`false`,
        )
        .as('isVisible'),
    ])
    .where('event.community_id', '=', peer.communityId)
    .where('event.stream', '=', stream)
    .where('event.seq', '>', after)
    .orderBy('event.seq')
    .limit(limit)
    .execute();
}

/** It wakes every stream of the community, as any change does. */
export async function bumpQueueMark(trx: Trx, communityId: CommunityId): Promise<void> {
  await sql`
    with marked as (
      insert into queue_mark as mark (community_id, changes) values (${communityId}, 1)
      on conflict (community_id) do update set changes = mark.changes + 1
      returning community_id)
    select pg_notify(${wakeChannel}, marked.community_id::text) from marked`.execute(trx);
}

export type TakenOut = {
  communityId: CommunityId;
  channelId: ChannelId;
  threadId: ThreadId;
  postId: PostId;
  /** What was drawn from it. */
  caseIds: CaseStudyId[];
  /** It identifies somebody: what may quote it is forgotten, too. */
  isLeak?: boolean;
};

/** Its number is taken under the head's lock, as those of the stream are: a reader who has seen one has seen all before it. */
export async function insertTakenOut(
  trx: Trx,
  { communityId, threadId, postId, caseIds, isLeak = false }: TakenOut,
  now: Date,
): Promise<void> {
  await sql`
    with counted as (
      insert into taken_out_head as head (community_id, seq, floor) values (${communityId}, 1, 0)
      on conflict (community_id) do update set seq = head.seq + 1
      returning seq)
    insert into taken_out (community_id, seq, post_id, thread_id, case_ids, is_leak, at)
    select ${communityId}::uuid, counted.seq, ${postId}::uuid, ${threadId}::uuid, ${caseIds}::uuid[],
      ${isLeak}::boolean, ${now}::timestamptz
    from counted`.execute(trx);
}

export async function findTakenOutHead(db: Database, communityId: CommunityId) {
  return await db
    .selectFrom('taken_out_head')
    .select(['seq', 'floor'])
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

/**
 * Behind `after`, oldest first. Ids go to whoever sees the channel or has read the thread; to others a row says that something was
 * taken out somewhere, and no more.
 */
export async function selectTakenOut(db: Database, peer: Peer, after: string, limit: number) {
  const isKnown = sql<boolean>`(${visibleChannel(peer)} or exists (select 1 from read_mark as mark
    where mark.community_id = taken.community_id and mark.thread_id = taken.thread_id
      and mark.person_id = ${peer.personId}))`;
  return await db
    .selectFrom('taken_out as taken')
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'taken.community_id')
        .onRef('thread.thread_id', '=', 'taken.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'taken.seq',
      'taken.is_leak as isLeak',
      sql<ThreadId | null>`case when ${isKnown} then taken.thread_id end`.as('threadId'),
      sql<PostId | null>`case when ${isKnown} then taken.post_id end`.as('postId'),
      sql<CaseStudyId[] | null>`case when ${isKnown} then to_json(taken.case_ids) end`.as('caseIds'),
    ])
    .where('taken.community_id', '=', peer.communityId)
    .where('taken.seq', '>', after)
    .orderBy('taken.seq')
    .limit(limit)
    .execute();
}

/** Retention: what is forgotten is below the floor from then on, with all that is older. Says how many. */
export async function deleteTakenOutBefore(db: Database, before: Date, limit: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with gone as (
      delete from taken_out where (community_id, seq) in (
        select community_id, seq from taken_out where at < ${before} order by at limit ${limit})
      returning community_id, seq
    ), raised as (
      update taken_out_head as head set floor = greatest(head.floor, last.seq)
      from (select community_id, max(seq) as seq from gone group by community_id) as last
      where last.community_id = head.community_id
    )
    select count(*)::int as count from gone`.execute(db);
  return rows[0]?.count ?? 0;
}

/** After a database was restored from a copy: every client then refreshes instead of resuming in another past. */
export async function updateEpochs(db: Database): Promise<void> {
  await db.updateTable('stream').set({ epoch: sql`gen_random_uuid()` }).execute();
}

/** Retention: whoever was away longer than this refreshes everything, which the gap tells them. Says how many. */
export async function deleteEventsBefore(db: Database, before: Date, limit: number): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('stream_event')
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('community_id', 'stream', 'seq'),
        'in',
        eb
          .selectFrom('stream_event as old')
          .select(['old.community_id', 'old.stream', 'old.seq'])
          .where('old.at', '<', before)
          .orderBy('old.at')
          .limit(limit)
          .$asTuple('community_id', 'stream', 'seq'),
      ),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
