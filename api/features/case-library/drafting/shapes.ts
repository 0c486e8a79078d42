// A draft as its author, or the curator who reviews it, sees it; and the digest by which the same words are known again.
import { createHash } from 'node:crypto';
import type { Peer } from '#api/access/peer.ts';
import type { Database } from '#api/database/index.ts';
import { findDraft } from '#api/features/case-library/finding/queries.ts';
import { toShown } from '#api/features/case-library/shapes.ts';
import type { CaseStudyId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/case-library.ts';

type Row = NonNullable<Awaited<ReturnType<typeof findDraft>>>;

export const toDraft = (row: Row): contract.CaseDraft => ({
  id: row.id,
  version: row.version,
  state: row.state,
  revision: row.revision,
  content: toShown(row),
  isAnonymous: row.isAnonymous || row.mustHide,
  mustHide: row.isMine && row.mustHide,
  isMine: row.isMine,
  credit: row.credit,
  origin: row.origin,
  threadId: row.threadId,
  evidence: row.evidence,
  reviewBy: row.reviewBy,
  returned: row.isMine ? row.returned : null,
  details: row.details as contract.CaseDraft['details'],
  publishedVersion: row.publishedVersion,
  isSourceTaken: row.isSourceTaken,
});

export async function draftOf(db: Database, peer: Peer, id: CaseStudyId): Promise<contract.CaseDraft> {
  const row = await findDraft(db, peer, id);
  if (row === undefined) throw refuse('not-found');
  return toDraft(row);
}

type Told = Pick<contract.CaseContent, 'title' | 'situation' | 'tried' | 'happened' | 'learnt' | 'steps'>;

/** The same words in another spelling of blanks and capitals are the same case study. */
export function digestOf({ title, situation, tried, happened, learnt, steps }: Told): string {
  const words = [title, situation, tried, happened, learnt, ...steps].map((text) =>
    text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  return createHash('sha256').update(words.join('\n')).digest('hex');
}
