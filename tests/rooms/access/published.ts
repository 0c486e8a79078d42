// The part of the tale of two masks that is about case studies: one drawn from the masked thread, and one whose author wished to be unnamed.
import type { CaseDraft } from '#shared/contract/case-library.ts';
import { content } from '#tests/support/case-library.ts';
import type { SignedIn } from '#tests/support/people.ts';

type Deed = <T>(path: string, input: unknown, who: SignedIn) => Promise<T>;
type Of = { deed: Deed; author: SignedIn; curator: SignedIn };

/** A case study that whoever is masked drew from their thread, and wanted their name under. */
export async function publishFrom(threadId: string, caseId: string, of: Of): Promise<void> {
  const drawn = await of.deed<CaseDraft>('caseLibrary.draftFromThread', { caseId, threadId }, of.author);
  await publish({ caseId, revision: drawn.revision, content: content(), isAnonymous: false }, of);
}

/** A case study from no thread: its author's wish alone is what hides them. */
export const publishUnnamed = (caseId: string, of: Of): Promise<void> =>
  publish({ caseId, revision: 0, content: content({ title: 'A voucher by noon' }), isAnonymous: true }, of);

async function publish(draft: { caseId: string; [field: string]: unknown }, { deed, author, curator }: Of) {
  const { caseId } = draft;
  const { revision } = await deed<CaseDraft>('caseLibrary.writeDraft', draft, author);
  const sent = { caseId, revision, details: [], isConfirmed: true };
  const submitted = await deed<CaseDraft>('caseLibrary.submitDraft', sent, author);
  const mark = { evidence: 'case-study', reviewBy: '2027-11-20' };
  await deed('caseLibrary.publish', { caseId, revision: submitted.revision, ...mark }, curator);
}
