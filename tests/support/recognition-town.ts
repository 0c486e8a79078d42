// The deeds that stories of recognition are told in, in a town of their own. Called once at the top of a test file.
import type { ContributionKind } from '#shared/basics/lists.ts';
import type { CaseDraft } from '#shared/contract/case-library.ts';
import type { Contribution, ContributionLine } from '#shared/contract/recognition.ts';
import { content } from './case-library.ts';
import { standInTown } from './moderation-town.ts';
import { addChannel, addPerson, type SignedIn } from './people.ts';

type Listed = { items: ContributionLine[]; next: string | null };
export const none = { named: 0, unnamed: 0 };

export function recognising() {
  const town = standInTown();
  const { call, spoken } = town;
  const read = (who: SignedIn, from: string | null = null) =>
    call<Contribution>('recognition.readContribution', { from }, who, 'query');
  const list = (who: SignedIn, what: ContributionKind, more: object = {}) =>
    call<Listed>('recognition.listContribution', { what, from: null, ...more }, who, 'query');
  const accept = (postId: string | null, who = town.ben, threadId = town.threadId) =>
    call('channels.acceptAnswer', { threadId, postId }, who);
  const thank = (postId: string, who: SignedIn, isThanked = true) =>
    call('channels.setThanks', { postId, isThanked }, who);
  const ask = async (who: SignedIn, isAnonymous: boolean, title = 'Another landlord', channelId?: string) => {
    const place = channelId ?? (await addChannel(town.server.core.db, town.place));
    return await call<{ threadId: string; postId: string }>(
      'channels.startThread',
      {
        ...spoken('What would you do?', isAnonymous),
        channelId: place,
        title,
        needs: ['housing'],
        urgency: 'soon',
      },
      who,
    );
  };
  const answer = async (threadId: string, who: SignedIn, isAnonymous = false) =>
    (
      await call<{ postId: string }>(
        'channels.answerThread',
        { ...spoken('Ring the council first.', isAnonymous), threadId },
        who,
      )
    ).postId;

  /** From what it says of itself to what a curator has published. */
  const publish = async (draft: { caseId: string; [field: string]: unknown }) => {
    const { revision, id } = await call<CaseDraft>(
      'caseLibrary.writeDraft',
      { content: content(), ...draft },
      town.sarah,
    );
    const sent = { caseId: id, revision, details: [], isConfirmed: true };
    const submitted = await call<CaseDraft>('caseLibrary.submitDraft', sent, town.sarah);
    const delyth = await addPerson(town.server.core.db, town.place, 'Delyth Penrose', {
      roles: ['member', 'curator'],
    });
    const decided = { caseId: id, evidence: 'case-study', reviewBy: '2027-11-20' };
    await call('caseLibrary.publish', { ...decided, revision: submitted.revision }, delyth);
    return id;
  };
  return { town, read, list, accept, thank, ask, answer, publish };
}
