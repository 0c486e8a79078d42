// The SQL of what may still be told to whom. A nudge is only ever read through `isTellable`: it asks the same boundary as the
// screens do, at the moment of telling, so that what was taken out, read, answered or closed meanwhile is not told.
import { type RawBuilder, sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import { answersOfThread } from '#api/access/counts.ts';
import { hostlessDutyOf } from '#api/access/hostless.ts';
import type { Peer } from '#api/access/peer.ts';
import { isInTalk, isMaskOf } from '#api/access/relay.ts';
import { isOnDuty, visibleRequest } from '#api/access/supervision.ts';
import { isPublicPost, isPublicThread, isVisibleThread } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { NudgeId, ThreadId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { NudgeKind } from '#shared/basics/nudge-lists.ts';

const readUpTo = (peer: Peer) => sql`coalesce((select read_mark.up_to_number from read_mark
    where read_mark.community_id = nudge.community_id and read_mark.person_id = ${peer.personId}
      and read_mark.thread_id = nudge.thread_id), 0)`;

/** SQL: this reader wants to hear nothing of `thread`, or of `channel`. */
const isMuted = (
  what: 'thread' | 'channel',
  peer: Peer,
) => sql`exists (select 1 from ${sql.table(`${what}_watch`)} as muted
    where muted.community_id = nudge.community_id and muted.person_id = ${peer.personId} and muted.watch = 'muted'
      and ${sql.ref(`muted.${what}_id`)} = ${sql.ref(`${what}.${what}_id`)})`;

/** The day and the moment of telling. */
type Day = { today: string; now: Date };

const isItsRequest = sql`request.community_id = nudge.community_id and request.request_id = nudge.subject::uuid`;

const isUrgent = sql<boolean>`(case when nudge.kind = 'supervision' then exists (select 1 from supervision_request as request
    where ${isItsRequest} and request.is_urgent) else false end)`;

/** Asked of the database: a reader of the clock's comes with no role but member. */
const isSupervisor = (
  peer: Peer,
) => sql`exists (select 1 from person_role as role where role.community_id = ${peer.communityId}
    and role.person_id = ${peer.personId} and role.role = 'supervisor')`;

/** SQL: `nudge` (with its `thread` and `channel`, where it has them) is still so, and this reader's to know. */
const isTellable = (peer: Peer, { today, now }: Day): RawBuilder<boolean> => sql<boolean>`case nudge.kind
    when 'decision' then true
    when 'supervision' then exists (select 1 from supervision_request as request where ${isItsRequest} and (
      (request.asker_id = ${peer.personId} and request.state = 'acknowledged')
      or (request.state = 'waiting' and ${isSupervisor(peer)} and ${visibleRequest(peer, now)})))
    when 'invitation' then exists (select 1 from channel_invitation as asked where asked.community_id = nudge.community_id
        and asked.invitation_id = nudge.subject::uuid and asked.person_id = ${peer.personId} and asked.state = 'waiting')
      or exists (select 1 from hosting_offer as offer where offer.community_id = nudge.community_id
        and offer.offer_id = nudge.subject::uuid and offer.person_id = ${peer.personId})
      or exists (select 1 from channel where channel.community_id = nudge.community_id
        and channel.channel_id = nudge.subject::uuid and ${hostlessDutyOf(sql`${peer.personId}::uuid`)} is not null)
    when 'talk' then exists (select 1 from relay_message as said
      join relay_talk as talk on talk.community_id = said.community_id and talk.talk_id = said.talk_id
      where said.community_id = nudge.community_id and said.message_id = nudge.subject::uuid and talk.ended_at is null
        and ${isInTalk(peer)} and said.is_authors <> ${isMaskOf(peer)}
        and said.number > case when ${isMaskOf(peer)} then talk.author_read else talk.reader_read end)
    when 'chase' then exists (select 1 from chase where chase.community_id = nudge.community_id
      and chase.person_id = ${peer.personId} and chase.closed_at is null and chase.due_on <= ${today}
      and chase.chase_id::text || ':' || chase.due_on = nudge.subject)
    else coalesce(${visibleChannel(peer)} and ${isVisibleThread(peer)} and not ${isMuted('thread', peer)} and case nudge.kind
      when 'fits' then thread.author_id <> ${peer.personId} and thread.state = 'open' and channel.closed_at is null
        and not channel.is_read_only and not ${isMuted('channel', peer)} and ${isPublicThread} and ${answersOfThread} = 0 and ${readUpTo(peer)} = 0
      else exists (select 1 from post where post.community_id = nudge.community_id and post.post_id = nudge.post_id
        and post.thread_id = nudge.thread_id and post.author_id <> ${peer.personId} and ${isPublicPost}
        and post.number > ${readUpTo(peer)}
        and (nudge.kind <> 'mention' or (${stillNames(peer)} and not ${isMuted('channel', peer)}))) end, false) end`;

/** SQL: the words of `post` still mention this reader, or something of theirs. */
const stillNames = (peer: Peer) => sql`exists (select 1 from jsonb_array_elements(post.mentions) as one
    where (one ->> 'personId')::uuid = ${peer.personId}
      or exists (select 1 from pseudonym where pseudonym.community_id = post.community_id and pseudonym.thread_id = post.thread_id
        and pseudonym.person_id = ${peer.personId} and pseudonym.pseudonym = one ->> 'mask')
      or exists (select 1 from thread as named where named.community_id = post.community_id
        and named.thread_id = (one ->> 'threadId')::uuid and named.author_id = ${peer.personId})
      or exists (select 1 from case_study as named where named.community_id = post.community_id
        and named.case_id = (one ->> 'caseId')::uuid and named.author_id = ${peer.personId}))`;

export type Tellable = {
  nudgeId: NudgeId;
  kind: NudgeKind;
  threadId: ThreadId | null;
  need: Need | null;
  isInArea: boolean;
  /** This reader speaks behind a mask in its thread. */
  isMasked: boolean;
  /** Of one's own request for supervision. */
  isOwn: boolean;
  /** Somebody may be at risk now: no quiet hour holds it back. */
  isUrgent: boolean;
  madeAt: Date;
};

const tellable = (db: Database, peer: Peer, day: Day) =>
  db
    .selectFrom('nudge')
    .leftJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'nudge.community_id')
        .onRef('thread.thread_id', '=', 'nudge.thread_id'),
    )
    .leftJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'nudge.nudge_id as nudgeId',
      'nudge.kind',
      'nudge.thread_id as threadId',
      'nudge.made_at as madeAt',
      sql<Need | null>`case when nudge.kind = 'fits' then thread.needs[1] end`.as('need'),
      // Where somebody works who asks behind a mask is nobody's to know.
      sql<boolean>`coalesce(nudge.kind = 'fits' and not thread.is_anonymous and (select author.area_id from person as author
        where author.community_id = thread.community_id and author.person_id = thread.author_id)
        = ${peer.areaId}::uuid, false)`.as('isInArea'),
      sql<boolean>`exists (select 1 from post as own where own.community_id = nudge.community_id
        and own.thread_id = nudge.thread_id and own.author_id = ${peer.personId} and own.is_anonymous)`.as(
        'isMasked',
      ),
      sql<boolean>`(case when nudge.kind = 'supervision' then exists (select 1 from supervision_request as request
        where ${isItsRequest} and request.asker_id = ${peer.personId}) else false end)`.as('isOwn'),
      isUrgent.as('isUrgent'),
    ])
    .where('nudge.community_id', '=', peer.communityId)
    .where('nudge.person_id', '=', peer.personId)
    .where(isTellable(peer, day))
    .orderBy('nudge.made_at')
    .orderBy('nudge.nudge_id');

/** Those of `nudgeIds` that are still so. */
export async function selectTellable(
  db: Database,
  peer: Peer,
  { nudgeIds, since, ...day }: Day & { nudgeIds: readonly NudgeId[]; since: Date },
): Promise<Tellable[]> {
  return await tellable(db, peer, day)
    .where(sql<boolean>`nudge.nudge_id = any(${[...nudgeIds]}::uuid[])`)
    .where('nudge.made_at', '>', since)
    .execute();
}

/** What is left of a message at the moment of sending it. */
export async function selectOfBatch(
  db: Database,
  peer: Peer,
  batchId: string,
  day: Day,
): Promise<Tellable[]> {
  return await tellable(db, peer, day).where('nudge.batch_id', '=', batchId).execute();
}

/** For the badge and the system's notifications. */
export async function selectUnseen(
  db: Database,
  peer: Peer,
  { since, kinds, limit, ...day }: Day & { since: Date; kinds: readonly NudgeKind[]; limit: number },
): Promise<Tellable[]> {
  return await tellable(db, peer, day)
    .where('nudge.seen_at', 'is', null)
    .where('nudge.made_at', '>', since)
    .where(sql<boolean>`nudge.kind = any(${[...kinds]}::text[])`)
    .limit(limit)
    .execute();
}

export async function updateSeen(trx: Database | Trx, peer: Peer, kind: NudgeKind, now: Date): Promise<void> {
  await trx
    .updateTable('nudge')
    .set({ seen_at: now })
    .where('community_id', '=', peer.communityId)
    .where('person_id', '=', peer.personId)
    .where('kind', '=', kind)
    .where('seen_at', 'is', null)
    // A colleague's request waits on, whoever looked at their own.
    .where(
      sql<boolean>`(kind <> 'supervision' or exists (select 1 from supervision_request as request
        where ${isItsRequest} and request.asker_id = ${peer.personId}))`,
    )
    .execute();
}

/** Those that are in no message yet and that no quiet hour holds back. */
export async function selectUrgentIds(
  db: Database,
  peer: Peer,
  { since, limit, ...day }: Day & { since: Date; limit: number },
): Promise<NudgeId[]> {
  const rows = await tellable(db, peer, day)
    .where(isUrgent)
    .where('nudge.settled_at', 'is', null)
    .where('nudge.made_at', '>', since)
    .limit(limit)
    .execute();
  return rows.map(({ nudgeId }) => nudgeId);
}

export async function isOnDutyNow(
  db: Database,
  { communityId, personId }: Peer,
  now: Date,
): Promise<boolean> {
  const row = await db
    .selectFrom('person')
    .select('person_id')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where(isOnDuty(communityId, sql`person.person_id`, now))
    .executeTakeFirst();
  return row !== undefined;
}
