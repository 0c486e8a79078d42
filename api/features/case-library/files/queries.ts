// The SQL of files of case studies.
import { isPublishedCase } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Database, Trx } from '#api/database/index.ts';
import type { CaseVersionState } from '#shared/basics/case-lists.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId'>;

/** Published ones, by id: a file is the same however often it is written. */
export async function selectForFile(
  db: Database,
  { communityId }: Own,
  after: CaseStudyId | null,
  limit: number,
) {
  let query = db
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select([
      'case_study.case_id as id',
      'case_study.evidence',
      'case_study.review_by as reviewBy',
      'case_version.title',
      'case_version.situation',
      'case_version.tried',
      'case_version.happened',
      'case_version.learnt',
      'case_version.steps',
      'case_version.needs',
      'case_version.barriers',
      'case_version.people',
      'case_version.organisations',
    ])
    .where('case_study.community_id', '=', communityId)
    .where(isPublishedCase);
  if (after !== null) query = query.where('case_study.case_id', '>', after);
  return await query.orderBy('case_study.case_id').limit(limit).execute();
}

/** Which of these words stand in the library already, published or under way. */
export async function selectKnownDigests(
  db: Database,
  { communityId }: Own,
  digests: readonly string[],
): Promise<{ digest: string }[]> {
  if (digests.length === 0) return [];
  return await db
    .selectFrom('case_version')
    .innerJoin('case_study', (join) =>
      join
        .onRef('case_study.community_id', '=', 'case_version.community_id')
        .onRef('case_study.case_id', '=', 'case_version.case_id'),
    )
    .select('case_version.digest')
    .distinct()
    .where('case_version.community_id', '=', communityId)
    .where('case_study.state', '<>', 'withdrawn')
    .where('case_version.digest', 'in', [...digests])
    .execute();
}

/** What came in waits for a curator who did not bring it in. */
export async function submitImported(
  trx: Trx,
  { communityId }: Own,
  { ids, now }: { ids: readonly CaseStudyId[]; now: Date },
): Promise<void> {
  await trx
    .updateTable('case_version')
    .set({ state: 'in-review' satisfies CaseVersionState, submitted_at: now })
    .where('community_id', '=', communityId)
    .where('case_id', 'in', [...ids])
    .execute();
  await trx
    .updateTable('case_study')
    .set({ state: 'in-review' })
    .where('community_id', '=', communityId)
    .where('case_id', 'in', [...ids])
    .execute();
}
