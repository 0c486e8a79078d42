// Which case studies a peer sees, and in which version. Published ones are everybody's; what is under way is its author's, and a
// curator's while it waits for review. Hidden, foreign and absent are one answer.
import { type RawBuilder, sql } from 'kysely';
import type { Database } from '#api/database/index.ts';
import type { CaseState, CaseVersionState, EvidenceMark } from '#shared/basics/case-lists.ts';
import type { CaseStudyId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { isAreaOfMany } from './area.ts';
import { mustHideAuthor } from './author.ts';
import { visibleChannel } from './channel.ts';
import type { Peer } from './peer.ts';
import { isVisibleThread } from './visible-posts.ts';

/**
 * SQL: these words of `case_study` are older than the moment when a post was taken out of the thread they were drawn from, or when
 * its author hid what it said before: so they may say it still. Words that were written anew since, and a decision that fell, end
 * that by themselves.
 */
export const isSourceTaken = (version: 'case_version' | 'under' | 'shown'): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from post
    left join post_evidence on post_evidence.community_id = post.community_id and post_evidence.post_id = post.post_id
    where post.community_id = case_study.community_id and post.thread_id = case_study.source_thread_id
      and ${sql.ref(`${version}.written_at`)} <= greatest(post_evidence.taken_at, post.earlier_hidden_at))`;

/** SQL: everybody of its community reads `case_study`. */
export const isPublishedCase: RawBuilder<boolean> = sql<boolean>`(case_study.state = 'published'
    and (case_study.source_thread_id is null or not exists (select 1 from case_version as shown
      where shown.community_id = case_study.community_id and shown.case_id = case_study.case_id
        and shown.version = case_study.published_version and ${isSourceTaken('shown')})))`;

/** SQL: this peer wrote `case_study`. Of others it says nothing. */
export const isMyCase = (peer: Peer): RawBuilder<boolean> =>
  sql<boolean>`(case_study.author_id = ${peer.personId})`;

/** SQL: this peer reads the words of `case_version` that are under way. */
export const isReadableDraft = (peer: Peer): RawBuilder<boolean> =>
  peer.roles.has('curator')
    ? sql<boolean>`(case_study.author_id = ${peer.personId} or case_version.state = 'in-review')`
    : isMyCase(peer);

/**
 * SQL: `case_study` has been expired for so long that curators look after it. Time alone decides: what came to them the moment
 * its author was suspended would say who had spoken anonymously.
 */
export const isUnattended = (now: Date): RawBuilder<boolean> =>
  sql<boolean>`(case_study.expired_at <= ${new Date(now.getTime() - limits.caseUnattendedDays * dayMs)})`;
const dayMs = 86_400_000;

/** SQL: the thread `case_study` came from, for who may read it, and only where the author is named in both. */
export const threadFor = (peer: Peer): RawBuilder<ThreadId | null> => sql<ThreadId | null>`(
    select thread.thread_id from thread
    join channel on channel.community_id = thread.community_id and channel.channel_id = thread.channel_id
    where thread.community_id = case_study.community_id and thread.thread_id = case_study.source_thread_id
      and not case_study.is_anonymous and not ${mustHideAuthor}
      and ${visibleChannel(peer)} and ${isVisibleThread(peer)})`;

/** SQL: names of areas where it worked, of those in which enough workers are for one to hide among. A suspension changes none. */
export const areasWhereItWorked: RawBuilder<string[]> = sql<string[]>`coalesce((
    select json_agg(distinct area.name order by area.name) from case_worked
    join area on area.community_id = case_worked.community_id and area.area_id = case_worked.area_id
    where case_worked.community_id = case_study.community_id and case_worked.case_id = case_study.case_id
      and ${isAreaOfMany}), '[]')`;

export type AccessedCase = {
  id: CaseStudyId;
  state: CaseState;
  evidence: EvidenceMark;
  isMine: boolean;
  isAnonymous: boolean;
  isFictional: boolean;
  publishedVersion: number | null;
  sourceThreadId: ThreadId | null;
  working: { version: number; state: CaseVersionState; revision: number } | null;
};

/** Loads what this peer may know of: published, their own, or (as curator) waiting for review. */
export async function accessCase(db: Database, peer: Peer, id: CaseStudyId): Promise<AccessedCase> {
  const row = await db
    .selectFrom('case_study')
    .leftJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .on('case_version.state', '<>', 'published'),
    )
    .select([
      'case_study.case_id as id',
      'case_study.state',
      'case_study.evidence',
      isMyCase(peer).as('isMine'),
      'case_study.is_anonymous as isAnonymous',
      'case_study.is_fictional as isFictional',
      'case_study.published_version as publishedVersion',
      'case_study.source_thread_id as sourceThreadId',
      'case_version.version',
      'case_version.state as versionState',
      'case_version.revision',
      sql<boolean>`(case_version.version is not null and ${isReadableDraft(peer)})`.as('seesDraft'),
    ])
    .where('case_study.community_id', '=', peer.communityId)
    .where('case_study.case_id', '=', id)
    .executeTakeFirst();
  if (!row) throw refuse('not-found');
  const { version, versionState, revision, seesDraft, ...rest } = row;
  const working =
    seesDraft && version !== null && versionState !== null && revision !== null
      ? { version, state: versionState, revision }
      : null;
  // What was published once leaves a word where it stood.
  const isKnown = rest.isMine || working !== null || rest.publishedVersion !== null;
  if (!isKnown) throw refuse('not-found');
  return { ...rest, working };
}
