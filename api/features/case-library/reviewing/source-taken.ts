// A post was taken out of a thread, or put back: what was drawn from that thread is shown to nobody, or again. Who may see which
// words is decided by `access` at every reading; here the copy in the search follows, and it is said what was reached.
import type { Peer } from '#api/access/peer.ts';
import type { Trx } from '#api/database/index.ts';
import { indexCase } from '#api/features/case-library/indexing/index-case.ts';
import type { CaseStudyId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import { lockCasesFrom, measureVersions } from './queries.ts';

type CasesFrom = {
  authors: PersonId[];
  caseIds: CaseStudyId[];
  /** Versions with words that may be the post's. */
  versions: number;
  /** When the last of them was written: words are not taken out before that. */
  writtenAt: Date | null;
};

/** Held until the commit, so that nobody publishes meanwhile. */
export async function holdCasesFrom(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  threadId: ThreadId,
): Promise<CasesFrom> {
  const cases = await lockCasesFrom(trx, own, threadId);
  const { count, writtenAt } = await measureVersions(
    trx,
    own,
    cases.map(({ id }) => id),
  );
  const caseIds = cases.map(({ id }) => id);
  return {
    authors: [...new Set(cases.map(({ authorId }) => authorId))],
    caseIds,
    versions: count,
    writtenAt,
  };
}

/** After evidence was written or deleted. Says how many documents the search has forgotten. */
export async function indexCasesFrom(
  trx: Trx,
  own: Pick<Peer, 'communityId'>,
  threadId: ThreadId,
): Promise<number> {
  let forgotten = 0;
  for (const { id } of await lockCasesFrom(trx, own, threadId))
    if (await indexCase(trx, own, id)) forgotten += 1;
  return forgotten;
}
