// The SQL of recognition. Every query names whose contribution it is: one's own, and nobody else's. What of it counts is asked of `access`.
import { type RawBuilder, sql } from 'kysely';
import { mustHideAuthor } from '#api/access/author.ts';
import { isMyCase, isPublishedCase } from '#api/access/case-study.ts';
import { isGivenAnswer, isGivenPost, isGivenSafeStep } from '#api/access/given.ts';
import { isStandingOffer } from '#api/access/mentor.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import type { CaseStudyId, PostId, RelayTalkId, SupervisionId } from '#shared/basics/ids.ts';

/** A day as the calendar of the United Kingdom has it; null is no bound. */
export type From = string | null;
export type Key<Id extends string> = { at: Date; id: Id };

const since = (moment: string, from: From): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(moment)} >= coalesce(((${from}::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))`;

/** SQL: thanks for `post` since then. */
const thanksSince = (
  from: From,
): RawBuilder<number> => sql<number>`(select count(*)::int from post_thanks as said
    where said.community_id = post.community_id and said.post_id = post.post_id and ${since('said.at', from)})`;

const ownPosts = (db: Database, peer: Peer) =>
  db
    .selectFrom('post')
    .innerJoin('thread', (join) =>
      join
        .onRef('thread.community_id', '=', 'post.community_id')
        .onRef('thread.thread_id', '=', 'post.thread_id'),
    )
    .innerJoin('channel', (join) =>
      join
        .onRef('channel.community_id', '=', 'thread.community_id')
        .onRef('channel.channel_id', '=', 'thread.channel_id'),
    )
    .where('post.community_id', '=', peer.communityId)
    .where(isGivenPost(peer));

/** Counted apart: by name, and behind a mask. */
export async function countPosts(db: Database, peer: Peer, from: From) {
  const posted = since('post.posted_at', from);
  return await ownPosts(db, peer)
    .select([
      'post.is_anonymous as isAnonymous',
      sql<number>`count(*) filter (where ${isGivenSafeStep} and ${posted})::int`.as('safeSteps'),
      sql<number>`count(*) filter (where ${isGivenAnswer} and ${posted})::int`.as('answers'),
      sql<number>`sum(${thanksSince(from)})::int`.as('thanks'),
    ])
    .groupBy('post.is_anonymous')
    .execute();
}

/** Newest first. */
export async function selectPosts(
  db: Database,
  peer: Peer,
  { what, from }: { what: 'safe-steps' | 'thanks' | 'answers'; from: From },
  before: Key<PostId> | null,
  limit: number,
) {
  let query = ownPosts(db, peer).select([
    'post.post_id as id',
    'post.thread_id as threadId',
    'thread.title',
    'channel.name as channelName',
    'post.posted_at as at',
    sql<boolean>`(not post.is_anonymous)`.as('isNamed'),
    sql<boolean>`(post.number = 1)`.as('isQuestion'),
    isGivenSafeStep.as('isSafeStep'),
    thanksSince(from).as('thanks'),
  ]);
  // A thank counts on the day on which it was said, whenever the post was written.
  if (what === 'thanks') query = query.where(sql<boolean>`(${thanksSince(from)} > 0)`);
  else
    query = query
      .where(what === 'answers' ? isGivenAnswer : isGivenSafeStep)
      .where(since('post.posted_at', from));
  if (before !== null)
    query = query.where(
      sql<boolean>`(post.posted_at, post.post_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query.orderBy('post.posted_at', 'desc').orderBy('post.post_id', 'desc').limit(limit).execute();
}

/** A case study that was brought in from elsewhere is nobody's work here. */
const ownCases = (db: Database, peer: Peer, from: From) =>
  db
    .selectFrom('case_study')
    .where('case_study.community_id', '=', peer.communityId)
    .where(isMyCase(peer))
    .where('case_study.origin', '<>', 'import')
    .where(isPublishedCase)
    .where(since('case_study.published_at', from));

const isNamedCase = sql<boolean>`(not case_study.is_anonymous and not ${mustHideAuthor})`;

export async function countCases(db: Database, peer: Peer, from: From) {
  const row = await ownCases(db, peer, from)
    .select([
      sql<number>`count(*) filter (where ${isNamedCase})::int`.as('named'),
      sql<number>`count(*) filter (where not ${isNamedCase})::int`.as('unnamed'),
    ])
    .executeTakeFirst();
  return row ?? { named: 0, unnamed: 0 };
}

/** Newest first. How often it was used is told for all time: of a part of it small numbers could be reckoned. */
export async function selectCases(
  db: Database,
  peer: Peer,
  from: From,
  before: Key<CaseStudyId> | null,
  limit: number,
) {
  let query = ownCases(db, peer, from)
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select([
      'case_study.case_id as id',
      'case_version.title',
      'case_study.published_at as at',
      isNamedCase.as('isNamed'),
      sql<number>`(select count(*)::int from case_use where case_use.community_id = case_study.community_id
        and case_use.case_id = case_study.case_id)`.as('used'),
      sql<number>`(select count(*)::int from case_worked where case_worked.community_id = case_study.community_id
        and case_worked.case_id = case_study.case_id)`.as('worked'),
    ]);
  if (before !== null)
    query = query.where(
      sql<boolean>`(case_study.published_at, case_study.case_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('case_study.published_at', 'desc')
    .orderBy('case_study.case_id', 'desc')
    .limit(limit)
    .execute();
}

export async function hasStandingOffer(db: Database, { communityId, personId }: Peer): Promise<boolean> {
  const row = await db
    .selectFrom('mentor_offer')
    .select('mentor_offer.offer_id as id')
    .where('mentor_offer.community_id', '=', communityId)
    .where('mentor_offer.person_id', '=', personId)
    .where(isStandingOffer)
    .executeTakeFirst();
  return row !== undefined;
}

/** Talks that colleagues began with one as a mentor, as long as they are kept. */
const ownMentoring = (db: Database, { communityId, personId }: Peer, from: From) =>
  db
    .selectFrom('relay_talk as talk')
    .where('talk.community_id', '=', communityId)
    .where('talk.author_id', '=', personId)
    .where('talk.offer_id', 'is not', null)
    .where(since('talk.started_at', from));

export async function countMentoring(db: Database, peer: Peer, from: From): Promise<number> {
  const row = await ownMentoring(db, peer, from)
    .select(sql<number>`count(*)::int`.as('talks'))
    .executeTakeFirst();
  return row?.talks ?? 0;
}

export async function selectMentoring(
  db: Database,
  peer: Peer,
  from: From,
  before: Key<RelayTalkId> | null,
  limit: number,
) {
  let query = ownMentoring(db, peer, from).select(['talk.talk_id as id', 'talk.started_at as at']);
  if (before !== null)
    query = query.where(
      sql<boolean>`(talk.started_at, talk.talk_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('talk.started_at', 'desc')
    .orderBy('talk.talk_id', 'desc')
    .limit(limit)
    .execute();
}

const ownModules = (db: Database, { communityId, personId }: Peer, from: From) =>
  db
    .selectFrom('learning_progress')
    .where('community_id', '=', communityId)
    .where('person_id', '=', personId)
    .where('completed_at', 'is not', null)
    .where(since('completed_at', from));

/** By module: as many rows as there are modules. */
export async function countModules(db: Database, peer: Peer, from: From) {
  return await ownModules(db, peer, from)
    .select(['module_id as moduleId', sql<number>`count(*)::int`.as('times')])
    .groupBy('module_id')
    .execute();
}

export type ModuleKey = { at: Date; moduleId: string; version: number };

export async function selectModules(
  db: Database,
  peer: Peer,
  from: From,
  before: ModuleKey | null,
  limit: number,
) {
  let query = ownModules(db, peer, from).select(['module_id as id', 'version', 'completed_at as at']);
  if (before !== null)
    query = query.where(
      sql<boolean>`(completed_at, module_id, version) < (${before.at}::timestamptz, ${before.moduleId}, ${before.version}::int)`,
    );
  return await query
    .orderBy('completed_at', 'desc')
    .orderBy('module_id', 'desc')
    .orderBy('version', 'desc')
    .limit(limit)
    .execute();
}

/** Requests that one closed as talked about or handed on: what the asker took back, and who was not reached, is none. */
const ownSupervision = (db: Database, { communityId, personId }: Peer, from: From) =>
  db
    .selectFrom('supervision_request as request')
    .where('request.community_id', '=', communityId)
    .where('request.closed_by', '=', personId)
    .where('request.asker_id', '<>', personId)
    .where('request.ended', 'in', ['talked', 'handed-on'])
    .where(since('request.closed_at', from));

export async function countSupervision(db: Database, peer: Peer, from: From): Promise<number> {
  const row = await ownSupervision(db, peer, from)
    .select(sql<number>`count(*)::int`.as('held'))
    .executeTakeFirst();
  return row?.held ?? 0;
}

export async function selectSupervision(
  db: Database,
  peer: Peer,
  from: From,
  before: Key<SupervisionId> | null,
  limit: number,
) {
  let query = ownSupervision(db, peer, from).select([
    'request.request_id as id',
    'request.need',
    'request.closed_at as at',
  ]);
  if (before !== null)
    query = query.where(
      sql<boolean>`(request.closed_at, request.request_id) < (${before.at}::timestamptz, ${before.id}::uuid)`,
    );
  return await query
    .orderBy('request.closed_at', 'desc')
    .orderBy('request.request_id', 'desc')
    .limit(limit)
    .execute();
}
