// The SQL that writes nudges down beside what causes them. Whom one concerns is found inside the database: who asks learns no
// name, and whoever has said that they want none of the kind gets no row.
import { sql } from 'kysely';
import { hostlessDutyOf } from '#api/access/hostless.ts';
import type { Trx } from '#api/database/index.ts';
import type { CommunityId, ModerationCaseId, PersonId, PostId, RelayMessageId } from '#shared/basics/ids.ts';
import type { NudgeKind } from '#shared/basics/nudge-lists.ts';

type Told = { personId: PersonId };
type OfPost = { communityId: CommunityId; postId: PostId; now: Date };

const columns = sql`(community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at)`;
/** Of these the number on the button tells whoever has chosen nothing yet. Chases are counted there already. */
const unasked: readonly NudgeKind[] = ['answer', 'mention', 'decision', 'invitation', 'talk', 'supervision'];
const wants = (kind: NudgeKind) =>
  sql`(case when nudge_choice.person_id is null then ${sql.lit(unasked.includes(kind))}
      else cardinality(nudge_choice.ways) > 0 and ${kind} = any(nudge_choice.kinds) end)`;
const choiceOf = (
  person: string,
) => sql`left join nudge_choice on nudge_choice.community_id = ${sql.ref(`${person.split('.')[0]}.community_id`)}
      and nudge_choice.person_id = ${sql.ref(person)}`;

/** Those of `personIds` who hear of answers: whoever asked, and whoever follows the thread. */
export async function insertAnswerNudges(
  trx: Trx,
  { communityId, postId, now }: OfPost,
  personIds: readonly PersonId[],
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    insert into nudge ${columns}
    select post.community_id, gen_random_uuid(), person.person_id, 'answer', post.post_id::text, post.thread_id,
      post.post_id, ${now}::timestamptz
    from post
    join person on person.community_id = post.community_id and person.person_id = any(${[...personIds]}::uuid[])
    ${choiceOf('person.person_id')}
    where post.community_id = ${communityId} and post.post_id = ${postId} and post.number > 1
      and post.author_id <> person.person_id and ${wants('answer')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/**
 * Whom a post names and has not named before: by name, by the mask that its thread shows, or by a question or case study of theirs. It is
 * written down of everybody, and tells those who have asked for it.
 */
export async function insertMentionNudges(trx: Trx, { communityId, postId, now }: OfPost): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with named as (
      select post.community_id, post.post_id, post.thread_id, named.person_id
      from post
      cross join lateral jsonb_array_elements(post.mentions) as one
      left join thread on thread.community_id = post.community_id and thread.thread_id = (one ->> 'threadId')::uuid
      left join case_study on case_study.community_id = post.community_id
        and case_study.case_id = (one ->> 'caseId')::uuid and case_study.origin <> 'import'
      left join pseudonym on pseudonym.community_id = post.community_id and pseudonym.thread_id = post.thread_id
        and pseudonym.pseudonym = one ->> 'mask'
      cross join lateral (select coalesce(thread.author_id, case_study.author_id, pseudonym.person_id,
        (one ->> 'personId')::uuid) as person_id) as named
      where post.community_id = ${communityId} and post.post_id = ${postId} and post.author_id <> named.person_id
    ), first as (
      insert into mention_told (community_id, post_id, person_id, told_at)
      select distinct named.community_id, named.post_id, named.person_id, ${now}::timestamptz from named
      on conflict do nothing
      returning person_id
    )
    insert into nudge ${columns}
    select distinct named.community_id, gen_random_uuid(), named.person_id, 'mention', named.post_id::text, named.thread_id,
      named.post_id, ${now}::timestamptz
    from named join first on first.person_id = named.person_id
    ${choiceOf('named.person_id')}
    where ${wants('mention')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** The author, where the decision is theirs to hear (a report that changed nothing is not), and who reported. */
export async function insertDecisionNudges(
  trx: Trx,
  { communityId, caseId, now }: { communityId: CommunityId; caseId: ModerationCaseId; now: Date },
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with decided as (
      select moderation_case.community_id, moderation_case.case_id, moderation_case.post_id, moderation_case.decision,
        moderation_case.words, moderation_case.why
      from moderation_case
      where moderation_case.community_id = ${communityId} and moderation_case.case_id = ${caseId}
        and moderation_case.decided_at is not null
    ), concerned as (
      select post.community_id, post.author_id as person_id from decided
      join post on post.community_id = decided.community_id and post.post_id = decided.post_id
      where decided.decision <> 'kept' or decided.words is not null or decided.why && array['held', 'appealed']
      union
      select post_report.community_id, post_report.reporter_id from decided
      join post_report on post_report.community_id = decided.community_id and post_report.case_id = decided.case_id
    )
    insert into nudge ${columns}
    select concerned.community_id, gen_random_uuid(), concerned.person_id, 'decision', ${caseId}::text, null, null,
      ${now}::timestamptz
    from concerned
    ${choiceOf('concerned.person_id')}
    where ${wants('decision')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** Somebody who is asked into a channel, to host one, or to see to one whose host has left: of each by its id. Empty when it is over. */
export async function insertInvitationNudge(
  trx: Trx,
  { communityId, subject, now }: { communityId: CommunityId; subject: string; now: Date },
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with asked as (
      select community_id, person_id from channel_invitation
      where community_id = ${communityId} and invitation_id = ${subject}::uuid and state = 'waiting'
      union all
      select community_id, person_id from hosting_offer
      where community_id = ${communityId} and offer_id = ${subject}::uuid
      union all
      select channel.community_id, role.person_id from channel
      join person_role as role on role.community_id = channel.community_id and role.role = 'member'
      where channel.community_id = ${communityId} and channel.channel_id = ${subject}::uuid
        and ${hostlessDutyOf(sql`role.person_id`)} is not null
    )
    insert into nudge ${columns}
    select asked.community_id, gen_random_uuid(), asked.person_id, 'invitation', ${subject}::text, null, null,
      ${now}::timestamptz
    from asked
    ${choiceOf('asked.person_id')}
    where ${wants('invitation')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** The other one of the two in a private talk. Never what it says, nor who says it. */
export async function insertTalkNudge(
  trx: Trx,
  { communityId, messageId, now }: { communityId: CommunityId; messageId: RelayMessageId; now: Date },
): Promise<Told[]> {
  const { rows } = await sql<Told>`
    with asked as (
      select talk.community_id, case when said.is_authors then talk.reader_id else talk.author_id end as person_id
      from relay_message as said
      join relay_talk as talk on talk.community_id = said.community_id and talk.talk_id = said.talk_id
      where said.community_id = ${communityId} and said.message_id = ${messageId} and talk.ended_at is null
    )
    insert into nudge ${columns}
    select asked.community_id, gen_random_uuid(), asked.person_id, 'talk', ${messageId}::text, null, null,
      ${now}::timestamptz
    from asked
    ${choiceOf('asked.person_id')}
    where ${wants('talk')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** What is over since: that it waits, once somebody has it, and that somebody has it, once it waits again. Told anew when it is so anew. */
export async function deleteOvertakenSupervisionNudges(
  trx: Trx,
  { communityId, requestId }: { communityId: CommunityId; requestId: string },
): Promise<void> {
  await sql`
    delete from nudge using supervision_request as request
    where request.community_id = ${communityId} and request.request_id = ${requestId}::uuid
      and nudge.community_id = request.community_id and nudge.kind = 'supervision' and nudge.subject = ${requestId}
      and (nudge.person_id = request.asker_id) <> (request.state = 'acknowledged')`.execute(trx);
}

/**
 * A request that waits: supervisors on duty in its area, whatever they chose, and where nobody is, those who work there. Members
 * alone: no other can be told, and one who counted as there would keep it from the rest. One that somebody has taken: whoever asked.
 */
export async function insertSupervisionNudges(
  trx: Trx,
  { communityId, requestId, now }: { communityId: CommunityId; requestId: string; now: Date },
): Promise<Told[]> {
  const isThere = sql`exists (select 1 from supervision_duty as duty where duty.community_id = request.community_id
    and duty.person_id = person.person_id and (request.area_id is null or duty.area_id = request.area_id)
    and duty.starts_at <= ${now} and duty.ends_at > ${now})`;
  const { rows } = await sql<Told>`
    with request as (
      select community_id, request_id, asker_id, area_id, state from supervision_request
      where community_id = ${communityId} and request_id = ${requestId}::uuid
    ), could as (
      select request.community_id, person.person_id, ${isThere} as is_there
      from request
      join person on person.community_id = request.community_id and person.person_id <> request.asker_id
        and person.suspended_at is null
      join person_role as role on role.community_id = person.community_id and role.person_id = person.person_id
        and role.role = 'supervisor'
      join person_role as membership on membership.community_id = person.community_id
        and membership.person_id = person.person_id and membership.role = 'member'
      where request.state = 'waiting' and (request.area_id is null or person.area_id = request.area_id or ${isThere})
    ), hear as (
      select could.community_id, could.person_id, could.is_there from could
      where could.is_there or not exists (select 1 from could as other where other.is_there)
      union all
      select request.community_id, request.asker_id, false from request where request.state = 'acknowledged'
    )
    insert into nudge ${columns}
    select hear.community_id, gen_random_uuid(), hear.person_id, 'supervision', ${requestId}::text, null, null,
      ${now}::timestamptz
    from hear
    ${choiceOf('hear.person_id')}
    where hear.is_there or ${wants('supervision')}
    on conflict do nothing
    returning person_id as "personId"`.execute(trx);
  return rows;
}

/** When somebody comes on duty next, or leaves it, where this request waits: who is to hear of it is another question then. */
export async function findNextTurn(
  trx: Trx,
  { communityId, requestId, now }: { communityId: CommunityId; requestId: string; now: Date },
): Promise<Date | undefined> {
  const { rows } = await sql<{ at: Date | null }>`
    select min(turn.moment) as at
    from supervision_request as request
    join supervision_duty as duty on duty.community_id = request.community_id
      and (request.area_id is null or duty.area_id = request.area_id) and duty.ends_at > ${now}::timestamptz
    cross join lateral (values (duty.starts_at), (duty.ends_at)) as turn (moment)
    where request.community_id = ${communityId} and request.request_id = ${requestId}::uuid
      and request.state = 'waiting' and turn.moment > ${now}::timestamptz`.execute(trx);
  return rows[0]?.at ?? undefined;
}

/** Chases that fell due within two weeks and of which nothing was said for that day: one a chase and due day. */
export async function insertChaseNudges(
  trx: Trx,
  { today, since, now, limit }: { today: string; since: string; now: Date; limit: number },
): Promise<(Told & { communityId: CommunityId })[]> {
  const { rows } = await sql<Told & { communityId: CommunityId }>`
    insert into nudge ${columns}
    select chase.community_id, gen_random_uuid(), chase.person_id, 'chase', chase.chase_id::text || ':' || chase.due_on,
      null, null, ${now}::timestamptz
    from chase
    ${choiceOf('chase.person_id')}
    where chase.closed_at is null and chase.due_on <= ${today} and chase.due_on >= ${since} and ${wants('chase')}
      and not exists (select 1 from nudge as told where told.community_id = chase.community_id
        and told.person_id = chase.person_id and told.kind = 'chase'
        and told.subject = chase.chase_id::text || ':' || chase.due_on)
    limit ${limit}
    on conflict do nothing
    returning person_id as "personId", community_id as "communityId"`.execute(trx);
  return rows;
}
