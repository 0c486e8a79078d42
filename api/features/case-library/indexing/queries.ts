// The SQL that reads a case study for the search.
import { sql } from 'kysely';
import { isPublishedCase } from '#api/access/case-study.ts';
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { areaOf, shownWords } from '#api/features/case-library/reading/queries.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';

type Own = Pick<Peer, 'communityId'>;

/** What readers find of it: the words of the published version, and where it holds. */
export async function findIndexed(trx: Trx, { communityId }: Own, id: CaseStudyId) {
  return await trx
    .selectFrom('case_study')
    .innerJoin('case_version', (join) =>
      join
        .onRef('case_version.community_id', '=', 'case_study.community_id')
        .onRef('case_version.case_id', '=', 'case_study.case_id')
        .onRef('case_version.version', '=', 'case_study.published_version'),
    )
    .select([
      ...shownWords,
      'case_version.version',
      'case_version.area_id as areaId',
      areaOf.as('area'),
      sql<Date>`case_study.published_at`.as('publishedAt'),
    ])
    .where('case_study.community_id', '=', communityId)
    .where('case_study.case_id', '=', id)
    .where(isPublishedCase)
    .executeTakeFirst();
}

/** Nobody changes it until the commit. */
export async function holdCase(trx: Trx, { communityId }: Own, id: CaseStudyId): Promise<void> {
  await trx
    .selectFrom('case_study')
    .select('case_id')
    .where('community_id', '=', communityId)
    .where('case_id', '=', id)
    .forUpdate()
    .execute();
}
