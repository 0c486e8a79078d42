// Offers to mentor without a server: a colleague's, which is found, and one's own.
import type { MentoringCalls } from '#extension/panel/features/mentoring/index.ts';
import type { MentorOfferId, PersonId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { MentorOffer, MyOffer } from '#shared/contract/mentoring.ts';
import { newId } from './content.ts';
import { me, type World } from './world.ts';

/** So that the search of the stage can find it, and a test go to it. */
export const stageOfferId = '00000000-0000-4000-8000-0000000000aa';

export function furnishMentoring(world: World): MentoringCalls {
  const { scene } = world;
  const theirs: MentorOffer = {
    id: stageOfferId as MentorOfferId,
    needs: ['benefits', 'money-debt'],
    headline: 'Ten years of benefit appeals',
    words:
      'I sat beside people at tribunals before I became a link worker.\nAsk me about evidence, and about waiting.',
    changedAt: world.at(),
    mentor: {
      kind: 'named',
      personId: newId<PersonId>(),
      name: 'Tomasz Zielak',
      organisation: 'Pellhaven PCN',
      area: 'Pellhaven Coast',
      roles: ['member'],
    },
    isMine: false,
  };
  let isGone = false;
  let own: MyOffer | null = null;
  if (scene.isOutside)
    own = {
      id: newId<MentorOfferId>(),
      needs: ['housing'],
      headline: 'Damp, from both sides',
      words: 'I worked for a housing association.',
      changedAt: world.at(),
      isStanding: false,
      endedWords: 'Please leave out where you worked.',
    };
  const played = <Out>(name: string, work: () => Out) => world.answer(name, work) as Promise<Out>;
  return {
    readMyOffer: () => played('readMyOffer', () => ({ offer: structuredClone(own) })),
    setOffer: ({ needs, headline, words }) =>
      played('setOffer', () => {
        world.takeRefusal();
        const id = own?.id ?? newId<MentorOfferId>();
        own = { id, needs, headline, words, changedAt: world.at(), isStanding: true, endedWords: null };
        return { id };
      }),
    withdrawOffer: () =>
      played('withdrawOffer', () => {
        if (own) own = { ...own, isStanding: false };
        return {};
      }),
    readOffer: ({ offerId }) =>
      played('readOffer', () => {
        if (offerId === own?.id && own.isStanding) return { ...own, mentor: me, isMine: true };
        if (offerId !== stageOfferId || isGone) throw refuse('not-found');
        return structuredClone(theirs);
      }),
    endOffer: () =>
      played('endOffer', () => {
        isGone = true;
        return {};
      }),
  };
}
