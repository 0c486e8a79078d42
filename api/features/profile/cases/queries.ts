// The SQL of somebody's case studies and of what they keep. Words that came in with a file were written elsewhere and are not theirs.
import { sql } from 'kysely';
import { isMyCase } from '#api/access/case-study.ts';
import { isOwn } from '#api/access/own.ts';
import type { Peer } from '#api/access/peer.ts';

export const caseRows = {
  'case-studies': (peer: Peer) => sql`
    select changed_at as "sortAt", case_id::text as "sortId", case_id as "caseId", is_anonymous as "isWithoutName",
      state as "state", evidence as "evidence", origin as "origin", published_version as "publishedVersion",
      review_by as "reviewBy", published_at as "publishedAt", expired_at as "expiredAt",
      withdrawn_at as "withdrawnAt", changed_at as "changedAt"
    from case_study where community_id = ${peer.communityId} and ${isMyCase(peer)}`,
  'case-words': (peer: Peer) => sql`
    select words.written_at as "sortAt", words.case_id || '.' || lpad(words.version::text, 9, '0') as "sortId",
      words.case_id as "caseId", words.version as "version", case_study.is_anonymous as "isWithoutName",
      words.state as "state", words.title as "title", words.situation as "situation", words.tried as "tried",
      words.happened as "happened", words.learnt as "learnt", words.steps as "steps", words.needs as "needs",
      words.barriers as "barriers", words.people as "people", words.organisations as "organisations",
      area.name as "area", words.written_at as "writtenAt", words.submitted_at as "submittedAt",
      words.decided_at as "decidedAt"
    from case_study
    join case_version as words on words.community_id = case_study.community_id and words.case_id = case_study.case_id
    left join area on area.community_id = words.community_id and area.area_id = words.area_id
    where case_study.community_id = ${peer.communityId} and ${isMyCase(peer)} and case_study.origin <> 'import'`,
  saved: (peer: Peer) => sql`
    select saved_at as "sortAt", kind || '.' || subject_id as "sortId", kind as "what", subject_id::text as "id",
      saved_at as "savedAt"
    from saved_find where ${isOwn(peer, 'saved_find')}
    union all
    select saved_at, 'case-study.' || case_id, 'case-study', case_id::text, saved_at
    from case_saved where ${isOwn(peer, 'case_saved')}`,
};
