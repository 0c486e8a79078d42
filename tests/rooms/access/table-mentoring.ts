// The part of the table of access about offers to mentor: one ask a procedure, and a colleague's offer to ask of.
import { addPerson, type Place } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

export type OurMentoring = { offerId: string };

const offer = {
  needs: ['money-debt'],
  headline: 'Debt, from both sides of the desk',
  words: 'Ask me about breathing space.',
  isConfirmed: true,
};

export const mentoringAsks: Record<string, (at: OurMentoring) => Record<string, unknown>> = {
  'mentoring.readMyOffer': () => ({}),
  'mentoring.setOffer': () => offer,
  'mentoring.withdrawOffer': () => ({}),
  'mentoring.readOffer': ({ offerId }) => ({ offerId }),
  'mentoring.endOffer': ({ offerId }) => ({ offerId, words: 'Please say less.' }),
};

export async function makeOurMentoring(server: TestServer, place: Place): Promise<OurMentoring> {
  const mentor = await addPerson(server.core.db, place, 'A mentor');
  const answer = await server.call<{ id: string }>('mutation', 'mentoring.setOffer', offer, mentor);
  if (!answer.isOk) throw new Error(answer.refusal);
  return { offerId: answer.data.id };
}
