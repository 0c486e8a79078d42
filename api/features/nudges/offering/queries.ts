// The SQL of offering urgent questions that nobody answers. Who is asked is chosen as if nobody had written the question: its
// author may be among them and is told nothing at the moment of telling, so that nobody else's turn says who it is.
import { sql } from 'kysely';
import { visibleChannel } from '#api/access/channel.ts';
import { answersOfThread } from '#api/access/counts.ts';
import type { Peer } from '#api/access/peer.ts';
import { isPublicThread, isVisibleThread } from '#api/access/visible-posts.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CommunityId, PersonId, ThreadId } from '#shared/basics/ids.ts';

export type Unanswered = { communityId: CommunityId; threadId: ThreadId; askedMax: number };

/** Urgent, open, seen by everybody in its channel, without an answer for as long as its community says, and not offered yet. */
export async function selectUnanswered(
  db: Database,
  {
    now,
    since,
    usual,
    limit,
  }: { now: Date; since: Date; usual: { minutes: number; askedMax: number }; limit: number },
): Promise<Unanswered[]> {
  return await db
    .selectFrom('thread')
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .leftJoin('nudge_offer_rule as rule', 'rule.community_id', 'thread.community_id')
    .select([
      'thread.community_id as communityId',
      'thread.thread_id as threadId',
      sql<number>`coalesce(rule.asked_max, ${usual.askedMax})`.as('askedMax'),
    ])
    .where('thread.urgency', '=', 'urgent')
    .where('thread.state', '=', 'open')
    .where('thread.started_at', '>', since)
    .where(
      sql<boolean>`thread.started_at <= ${now}::timestamptz
        - make_interval(mins => coalesce(rule.unanswered_minutes, ${usual.minutes}))`,
    )
    .where('channel.closed_at', 'is', null)
    .where('channel.is_read_only', '=', false)
    .where(isPublicThread)
    .where(sql<boolean>`${answersOfThread} = 0`)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('nudge_offered')
            .select('nudge_offered.thread_id')
            .whereRef('nudge_offered.community_id', '=', 'thread.community_id')
            .whereRef('nudge_offered.thread_id', '=', 'thread.thread_id'),
        ),
      ),
    )
    .orderBy('thread.started_at')
    .limit(limit)
    .execute();
}

/** False when it was offered before. */
export async function insertOffered(
  trx: Trx,
  { communityId, threadId }: Unanswered,
  now: Date,
): Promise<boolean> {
  const written = await trx
    .insertInto('nudge_offered')
    .values({ community_id: communityId, thread_id: threadId, offered_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning('thread_id')
    .executeTakeFirst();
  return written !== undefined;
}

/**
 * Asks those whose accepted answers and case studies fit best and whom nobody asked today. They asked for such nudges, are members
 * and read the channel. A suspension changes nothing here for a month: whoever it hit is told nothing, and nobody's turn moves.
 */
export async function insertOffers(
  trx: Trx,
  { communityId, threadId, askedMax }: Unanswered,
  { day, now, monthAgo }: { day: string; now: Date; monthAgo: Date },
): Promise<{ personId: PersonId }[]> {
  const { rows } = await sql<{ personId: PersonId }>`
    with asked as (
      select thread.community_id, thread.thread_id, thread.needs, channel.channel_id, channel.kind
      from thread join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
      where thread.community_id = ${communityId} and thread.thread_id = ${threadId}
    ), helped as (
      select post.author_id as person_id, count(*)::int as fit
      from asked
      join thread as before on before.community_id = asked.community_id and before.needs && asked.needs
        and before.accepted_post_id is not null
      join post on post.community_id = before.community_id and post.post_id = before.accepted_post_id
        and post.state = 'visible' and post.author_id <> before.author_id
      group by post.author_id
    ), wrote as (
      select case_study.author_id as person_id, count(*)::int * 2 as fit
      from asked
      join case_study on case_study.community_id = asked.community_id and case_study.state = 'published'
        and case_study.origin <> 'import'
      join case_version on case_version.community_id = case_study.community_id
        and case_version.case_id = case_study.case_id and case_version.version = case_study.published_version
        and case_version.needs && asked.needs
      group by case_study.author_id
    ), fitting as (
      select person_id, sum(fit) as fit from (select * from helped union all select * from wrote) as both_ways
      group by person_id
    ), chosen as (
      select fitting.person_id from fitting
      cross join asked
      join person on person.community_id = asked.community_id and person.person_id = fitting.person_id
      join nudge_choice on nudge_choice.community_id = person.community_id
        and nudge_choice.person_id = person.person_id
      where cardinality(nudge_choice.ways) > 0 and 'fits' = any(nudge_choice.kinds)
        and (person.suspended_at is null or person.suspended_at > ${monthAgo}::timestamptz)
        and exists (select 1 from person_role where person_role.community_id = person.community_id
          and person_role.person_id = person.person_id and person_role.role = 'member')
        and (asked.kind = 'open' or exists (select 1 from channel_member
          where channel_member.community_id = asked.community_id and channel_member.channel_id = asked.channel_id
            and channel_member.person_id = person.person_id))
        and not exists (select 1 from nudge_offer as today where today.community_id = person.community_id
          and today.person_id = person.person_id and today.day = ${day})
      order by fitting.fit desc, md5(fitting.person_id::text || asked.thread_id::text)
      limit ${askedMax}
    ), offered as (
      insert into nudge_offer (community_id, thread_id, person_id, day, offered_at)
      select ${communityId}::uuid, ${threadId}::uuid, chosen.person_id, ${day}, ${now}::timestamptz from chosen
      on conflict do nothing
      returning person_id
    )
    insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at)
    select ${communityId}::uuid, gen_random_uuid(), offered.person_id, 'fits', ${threadId}::text, ${threadId}::uuid, null,
      ${now}::timestamptz
    from offered
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** For moderators: how many were asked, and whether it helped. Never who. */
export async function selectOffers(
  db: Database,
  peer: Peer,
  { since, limit }: { since: Date; limit: number },
) {
  return await db
    .selectFrom('nudge_offered as offered')
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'offered.community_id')
        .onRef('thread.thread_id', '=', 'offered.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .select([
      'offered.thread_id as threadId',
      'channel.name as channelName',
      'offered.offered_at as offeredAt',
      sql<number>`(select count(*)::int from nudge_offer where nudge_offer.community_id = offered.community_id
        and nudge_offer.thread_id = offered.thread_id)`.as('asked'),
      sql<boolean>`(${answersOfThread} > 0)`.as('isAnswered'),
    ])
    .where('offered.community_id', '=', peer.communityId)
    .where('offered.offered_at', '>', since)
    .where(visibleChannel(peer))
    .where(isVisibleThread(peer))
    .orderBy('offered.offered_at', 'desc')
    .limit(limit)
    .execute();
}

export async function findRule(db: Database, communityId: CommunityId) {
  return await db
    .selectFrom('nudge_offer_rule')
    .select(['unanswered_minutes as unansweredMinutes', 'asked_max as askedMax'])
    .where('community_id', '=', communityId)
    .executeTakeFirst();
}

export async function upsertRule(
  trx: Trx,
  communityId: CommunityId,
  { unansweredMinutes, askedMax, now }: { unansweredMinutes: number; askedMax: number; now: Date },
): Promise<void> {
  const row = { unanswered_minutes: unansweredMinutes, asked_max: askedMax, set_at: now };
  await trx
    .insertInto('nudge_offer_rule')
    .values({ community_id: communityId, ...row })
    .onConflict((conflict) => conflict.column('community_id').doUpdateSet(row))
    .execute();
}
