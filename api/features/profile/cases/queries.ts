// The SQL of somebody's case studies and of what they keep. Words that came in with a file were written elsewhere and are not theirs; words that
// their author is shown nowhere any more are in no copy either.
import { sql } from 'kysely';
import { mustHideAuthor } from '#api/access/author.ts';
import { isMyCase, isSourceTaken } from '#api/access/case-study.ts';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';

/** SQL: the library shows no name beside `case_study`: its author chose so, or the thread it came from would say who asked. */
const isWithoutName = sql<boolean>`(case_study.is_anonymous or ${mustHideAuthor})`;

/** SQL: the author of `case_study` is shown these words: what is under way, what is published, and what was before, unless it was hidden. */
const isShownToAuthor = sql<boolean>`(case_study.state <> 'withdrawn' and (case_version.state <> 'published'
    or case_version.version >= case_study.history_from and not ${isSourceTaken('case_version')}))`;

export const caseRows = {
  'case-studies': (peer: Peer) => sql`
    select changed_at as "sortAt", case_id::text as "sortId", case_id as "caseId", ${isWithoutName} as "isWithoutName",
      state as "state", evidence as "evidence", origin as "origin", published_version as "publishedVersion",
      review_by as "reviewBy", published_at as "publishedAt", expired_at as "expiredAt",
      withdrawn_at as "withdrawnAt", changed_at as "changedAt"
    from case_study where community_id = ${peer.communityId} and ${isMyCase(peer)}`,
  'case-words': (peer: Peer) => sql`
    select case_version.written_at as "sortAt",
      case_version.case_id || '.' || lpad(case_version.version::text, 9, '0') as "sortId",
      case_version.case_id as "caseId", case_version.version as "version", ${isWithoutName} as "isWithoutName",
      case_version.state as "state", case_version.title as "title", case_version.situation as "situation",
      case_version.tried as "tried", case_version.happened as "happened", case_version.learnt as "learnt",
      case_version.steps as "steps", case_version.needs as "needs", case_version.barriers as "barriers",
      case_version.people as "people", case_version.organisations as "organisations", area.name as "area",
      case_version.written_at as "writtenAt", case_version.submitted_at as "submittedAt",
      case_version.decided_at as "decidedAt"
    from case_study
    join case_version on case_version.community_id = case_study.community_id
      and case_version.case_id = case_study.case_id
    left join area on area.community_id = case_version.community_id and area.area_id = case_version.area_id
    where case_study.community_id = ${peer.communityId} and ${isMyCase(peer)} and case_study.origin <> 'import'
      and ${isShownToAuthor}`,
  saved: (peer: Peer) => sql`
    select saved_at as "sortAt", kind || '.' || subject_id as "sortId", kind as "what", subject_id::text as "id",
      saved_at as "savedAt"
    from saved_find where ${isOwn(peer, 'saved_find')}
    union all
    select saved_at, 'case-study.' || case_id, 'case-study', case_id::text, saved_at
    from case_saved where ${isOwn(peer, 'case_saved')}`,
};
