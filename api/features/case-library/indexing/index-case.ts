// What the search is told of a case study, in the transaction that changes it.
import type { Peer } from '#api/access/peer.ts';
import { type Database, type Trx, transact } from '#api/database/index.ts';
import { fieldWeights, forgetDocument, indexDocument } from '#api/features/search/index.ts';
import type { CaseStudyId, CommunityId } from '#shared/basics/ids.ts';
import { findIndexed, holdCase } from './queries.ts';

/** A published one is found by its newest words; any other is not found. True when it was found before and is no more. */
export async function indexCase(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  caseId: CaseStudyId,
): Promise<boolean> {
  const { communityId } = own;
  const row = await findIndexed(trx, own, caseId);
  if (row === undefined) return forgetDocument(trx, { communityId, kind: 'case-study', id: caseId });
  const { title, situation, tried, happened, learnt, steps, people, organisations, area } = row;
  await indexDocument(trx, {
    communityId,
    kind: 'case-study',
    id: caseId,
    audienceId: null,
    areaId: row.areaId,
    title,
    texts: [
      ...[situation, tried, happened, learnt, ...steps].map((text) => ({ text })),
      { text: [...people, ...organisations].join(', '), isShown: false },
      ...(area === null ? [] : [{ text: area.name, weight: fieldWeights.place, isShown: false }]),
    ],
    needs: row.needs,
    barriers: row.barriers,
    isAnswered: null,
    freshAt: row.publishedAt,
    seal: `version ${row.version}`,
  });
  return false;
}

/** From what stands there now, in a transaction of its own: whoever withdraws it at this moment comes before or after. */
export async function indexCaseAnew(
  db: Database,
  { communityId, id }: { communityId: CommunityId; id: string },
): Promise<void> {
  const caseId = id as CaseStudyId;
  await transact(db, async (trx) => {
    await holdCase(trx, { communityId }, caseId);
    await indexCase(trx, { communityId }, caseId);
  });
}
