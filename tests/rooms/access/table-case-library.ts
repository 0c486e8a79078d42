// The case library's part of the table of access: one ask a procedure, and a published, a waiting and an unsent case study of a
// colleague to ask of.
import { randomUUID } from 'node:crypto';
import { addPerson, type Place } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurCaseLibrary = { publishedCaseId: string; waitingCaseId: string; unsentCaseId: string };
type At = OurCaseLibrary & { threadId: string };

const content = (title: string) => ({
  title,
  situation: 'Somebody had no heat and a meter in debt.',
  tried: 'We rang the supplier together.',
  happened: 'The heat was on the same day.',
  learnt: 'The supplier has a duty here.',
  steps: ['Ring the supplier.', 'Ask for a voucher.', 'Book a debt adviser.'],
  needs: ['food-fuel'],
  barriers: ['money'],
  areaId: null,
  people: ['older person'],
  organisations: ['energy supplier'],
});
const reviewBy = '2027-11-20';

export const caseLibraryAsks: Record<string, (at: At) => Record<string, unknown>> = {
  'caseLibrary.browse': () => ({}),
  'caseLibrary.read': ({ publishedCaseId }) => ({ caseId: publishedCaseId }),
  'caseLibrary.listRelated': ({ publishedCaseId }) => ({ caseId: publishedCaseId }),
  'caseLibrary.listVersions': () => ({ caseId: randomUUID() }),
  'caseLibrary.readVersion': ({ publishedCaseId }) => ({ caseId: publishedCaseId, version: 1 }),
  'caseLibrary.setSaved': ({ publishedCaseId }) => ({ caseId: publishedCaseId, isSaved: true }),
  'caseLibrary.setWorked': ({ publishedCaseId }) => ({ caseId: publishedCaseId, hasWorked: true }),
  'caseLibrary.noteUse': ({ publishedCaseId }) => ({ caseId: publishedCaseId, use: 'copied' }),
  'caseLibrary.listMine': () => ({}),
  'caseLibrary.draftFromThread': ({ threadId }) => ({ caseId: randomUUID(), threadId }),
  'caseLibrary.readDraft': ({ waitingCaseId }) => ({ caseId: waitingCaseId }),
  'caseLibrary.writeDraft': ({ unsentCaseId }) => ({
    caseId: unsentCaseId,
    revision: 1,
    content: content('Other words'),
    isAnonymous: false,
  }),
  'caseLibrary.submitDraft': ({ unsentCaseId }) => ({
    caseId: unsentCaseId,
    revision: 1,
    details: [],
    isConfirmed: true,
  }),
  'caseLibrary.takeBack': ({ waitingCaseId }) => ({ caseId: waitingCaseId }),
  'caseLibrary.discardDraft': ({ unsentCaseId }) => ({ caseId: unsentCaseId }),
  'caseLibrary.beginVersion': ({ publishedCaseId }) => ({ caseId: publishedCaseId }),
  'caseLibrary.withdraw': ({ unsentCaseId }) => ({ caseId: unsentCaseId, reason: 'other' }),
  'caseLibrary.renew': ({ publishedCaseId }) => ({ caseId: publishedCaseId, reviewBy }),
  'caseLibrary.listQueue': () => ({ view: 'waiting' }),
  'caseLibrary.publish': ({ waitingCaseId }) => ({
    caseId: waitingCaseId,
    revision: 2,
    evidence: 'case-study',
    reviewBy,
  }),
  'caseLibrary.giveBack': ({ waitingCaseId }) => ({ caseId: waitingCaseId, revision: 2, words: 'Say more.' }),
  'caseLibrary.setEvidence': ({ publishedCaseId }) => ({ caseId: publishedCaseId, evidence: 'verified' }),
  'caseLibrary.exportCases': () => ({ format: 'json' }),
  'caseLibrary.importCases': () => ({
    format: 'json',
    text: JSON.stringify({ kind: 'peer-hub-case-studies', version: 1, cases: [] }),
    isDryRun: true,
  }),
};

export async function makeOurCaseLibrary(server: TestServer, place: Place): Promise<OurCaseLibrary> {
  const { db } = server.core;
  const author = await addPerson(db, place, 'An author of case studies');
  const curator = await addPerson(db, place, 'A curator of case studies', { roles: ['member', 'curator'] });
  const call = async (path: string, input: unknown, who: { token: string }) => {
    const answer = await server.call('mutation', `caseLibrary.${path}`, input, who);
    if (!answer.isOk) throw new Error(answer.refusal);
  };
  const written = async (title: string) => {
    const caseId = randomUUID();
    await call('writeDraft', { caseId, revision: 0, content: content(title), isAnonymous: true }, author);
    return caseId;
  };
  const sent = async (title: string) => {
    const caseId = await written(title);
    await call('submitDraft', { caseId, revision: 1, details: [], isConfirmed: true }, author);
    return caseId;
  };
  const publishedCaseId = await sent('A published one');
  const asked = { caseId: publishedCaseId, revision: 2, evidence: 'case-study', reviewBy };
  await call('publish', asked, curator);
  return {
    publishedCaseId,
    waitingCaseId: await sent('A waiting one'),
    unsentCaseId: await written('Unsent'),
  };
}
