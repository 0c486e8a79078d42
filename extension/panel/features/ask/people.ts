// Whom the words of this draft may mention: of a thread those who speak there and its masks, and whoever allows it. A mask comes as the
// mask that the thread shows, and as nothing else.
import type { FindPeople, Nameable } from '#extension/panel/writing/index.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Mentionable } from '#shared/contract/mentioning.ts';
import type { Draft } from './draft/draft.ts';
import type { AskGround } from './ground.ts';
import { words } from './messages.ts';

const said = words.people;

export const peopleOf = (
  calls: AskGround['calls'],
  draft: Pick<Draft, 'threadId' | 'channelId'>,
): FindPeople => ({
  key: [draft.threadId, draft.channelId],
  find: async (typed) => {
    const { threadId, channelId } = draft;
    const asked = typed.slice(0, limits.colleagueWordsCharsMax);
    return (await calls.findMentionable({ threadId, channelId, words: asked })).items.map(toNameable);
  },
});

function toNameable(one: Mentionable): Nameable {
  if (one.kind === 'mask')
    return { kind: 'mask', id: one.mask, name: one.mask, hint: one.isAsker ? said.asker : said.mask };
  const { personId, name, organisation, isHost, isSpeaking } = one;
  const near = isHost ? said.host : isSpeaking ? said.speaking : null;
  return { kind: 'person', id: personId, name, hint: [near, organisation].filter(Boolean).join(' · ') };
}

/** Put in once, however often it is picked. */
export const withPerson = (
  mentioned: Draft['mentioned'],
  { kind, id, name }: Nameable,
): Draft['mentioned'] => [
  ...mentioned.filter((one) => one.id !== id),
  kind === 'mask' ? { kind, id, name } : { kind, id: id as PersonId, name },
];
