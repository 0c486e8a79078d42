// Puts the case studies of the evaluation into the library, and does it once however often it is started. Each is a fictional
// example: the table refuses one that claims to be verified or official. What people changed since is left alone.
import { StartFault } from '#api/config.ts';
import { type Trx, transact } from '#api/database/index.ts';
import { type CaseStudy, caseStudies } from '#api/evaluation/content/case-studies/index.ts';
import { ids } from '#api/evaluation/keyed-ids.ts';
import { digestOf, indexCase } from '#api/features/case-library/index.ts';
import type { Core } from '#api/trpc.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { type CaseContent, caseContent } from '#shared/contract/case-library.ts';

const dayMs = 86_400_000;
/** The newest of them was published so many days ago, and one each day before that. */
const newestDaysAgo = 3;

/** `keeper` stands in where somebody chose not to be named: a row needs somebody who may withdraw it. */
export async function furnishCases(
  { config, db, clock }: Pick<Core, 'config' | 'db' | 'clock'>,
  { community, keeper }: { community: string; keeper: string },
): Promise<void> {
  if (config.isProduction || !config.isEvaluation)
    throw new StartFault('Evaluation content is loaded into an evaluation database only.');
  const now = clock();
  await transact(db, async (trx) => {
    for (const [place, written] of caseStudies.entries()) {
      const publishedAt = new Date(now.getTime() - (newestDaysAgo + place) * dayMs);
      await put(trx, { community, keeper, written, publishedAt });
    }
  });
}

type Put = { community: string; keeper: string; written: CaseStudy; publishedAt: Date };

async function put(trx: Trx, { community, keeper, written, publishedAt }: Put): Promise<void> {
  const of = ids(community);
  const { communityId } = of;
  const id = of.caseStudy(written.key);
  const authorId: PersonId = of.person(written.author ?? keeper);
  const content = passed(written, written.area === null ? null : of.area(written.area));
  const added = await trx
    .insertInto('case_study')
    .values({
      community_id: communityId,
      case_id: id,
      author_id: authorId,
      is_anonymous: written.author === null,
      state: 'published',
      evidence: written.evidence,
      origin: 'written',
      source_thread_id: null,
      is_fictional: written.isFictional,
      published_version: written.version,
      // What came before the version of the content was never there.
      history_from: written.version,
      review_by: lastDayOf(written.reviewBy),
      published_at: publishedAt,
      expired_at: null,
      withdrawn_at: null,
      withdrawn_reason: null,
      withdrawn_words: null,
      changed_at: publishedAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('case_id')
    .executeTakeFirst();
  if (added === undefined) return;
  const { areaId, ...words } = content;
  await trx
    .insertInto('case_version')
    .values({
      ...words,
      community_id: communityId,
      case_id: id,
      version: written.version,
      state: 'published',
      revision: 1,
      area_id: areaId,
      details: '[]',
      digest: digestOf(content),
      written_at: publishedAt,
      submitted_at: publishedAt,
      decided_by: null,
      decided_at: publishedAt,
      returned_words: null,
    })
    .execute();
  await indexCase(trx, { communityId }, id);
}

/** The content passes the same door as everybody's words. */
function passed(written: CaseStudy, areaId: string | null): CaseContent {
  const { title, situation, tried, happened, learnt, nextSteps, needs, barriers, people, organisations } =
    written;
  const lists = { needs, barriers, people, organisations, steps: nextSteps };
  const { data } = caseContent.safeParse({ title, situation, tried, happened, learnt, ...lists, areaId });
  if (data === undefined)
    throw new StartFault(`The evaluation content does not pass: look at its case study "${written.key}".`);
  return data;
}

/** `yearMonth`: "2027-04". */
function lastDayOf(yearMonth: string): string {
  const [year = 0, month = 0] = yearMonth.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
