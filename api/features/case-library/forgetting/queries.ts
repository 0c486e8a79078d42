// The SQL by which words that were drawn from a leak leave a case study for good.
import { sql } from 'kysely';
import { isSourceTaken } from '#api/access/case-study.ts';
import type { Database } from '#api/database/index.ts';
import { removedWords } from '#shared/basics/text.ts';

/** What stands where they stood. */

/**
 * Of threads from which moderators took a post out before this moment, while nobody appeals: words older than that. Their author had so long to
 * write them anew. Where they were what readers would see, the case study is withdrawn: an appeal that comes later brings back the post, not
 * these. A few at a time; says how many.
 */
export async function emptyTakenVersions(
  db: Database,
  { before, now }: { before: Date; now: Date },
  limit: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    with emptied as (update case_version set title = ${removedWords}, situation = ${removedWords}, tried = ${removedWords}, happened = ${removedWords},
      learnt = ${removedWords}, steps = array[${removedWords}, ${removedWords}, ${removedWords}]::text[], details = '[]',
      digest = repeat('0', 64)
    from (
      select case_version.community_id, case_version.case_id, case_version.version from case_version
      join case_study on case_study.community_id = case_version.community_id
        and case_study.case_id = case_version.case_id
      where case_study.source_thread_id is not null and case_version.title <> ${removedWords}
        and ${isSourceTaken('case_version')}
        and exists (select 1 from post
          join post_evidence on post_evidence.community_id = post.community_id
            and post_evidence.post_id = post.post_id
          where post.community_id = case_study.community_id and post.thread_id = case_study.source_thread_id
            and case_version.written_at <= post_evidence.taken_at)
        and not exists (select 1 from post
          join post_evidence on post_evidence.community_id = post.community_id
            and post_evidence.post_id = post.post_id
          where post.community_id = case_study.community_id and post.thread_id = case_study.source_thread_id
            and (post_evidence.taken_at >= ${before} or exists (select 1 from moderation_case as appeal
              where appeal.community_id = post.community_id and appeal.post_id = post.post_id
                and appeal.decided_at is null)))
      order by case_version.community_id, case_version.case_id, case_version.version
      limit ${limit}
    ) as taken
    where case_version.community_id = taken.community_id and case_version.case_id = taken.case_id
      and case_version.version = taken.version
    returning case_version.community_id, case_version.case_id, case_version.version),
    withdrawn as (update case_study set state = 'withdrawn', withdrawn_at = ${now}, withdrawn_reason = 'identifies',
      changed_at = ${now}
    from emptied where case_study.community_id = emptied.community_id and case_study.case_id = emptied.case_id
      and case_study.state = 'published' and case_study.published_version = emptied.version)
    select count(*)::int as count from emptied`.execute(db);
  return rows[0]?.count ?? 0;
}
