// Whom words may mention where they will stand: of a thread those who speak there and its masks, and whoever allows it. A mask comes as the
// mask that the thread shows, and as nothing else.
import type { ChannelId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Mentionable } from '#shared/contract/mentioning.ts';
import type { Findable, FindPeople, Nameable } from './ground.ts';
import type { Mentioned } from './mentions.ts';
import { words } from './messages.ts';

const said = words.people;

type Place = { threadId: ThreadId | null; channelId: ChannelId | null };
type Find = (asked: Place & { words: string }) => Promise<{ items: Mentionable[] }>;

export const peopleAt = (find: Find, { threadId, channelId }: Place): FindPeople => ({
  key: [threadId, channelId],
  find: async (typed) => {
    const asked = typed.slice(0, limits.colleagueWordsCharsMax);
    return (await find({ threadId, channelId, words: asked })).items.map(toNameable);
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
export const withPerson = (mentioned: readonly Mentioned[], { kind, id, name }: Nameable): Mentioned[] => [
  ...mentioned.filter((one) => one.id !== id),
  kind === 'mask' ? { kind, id, name } : { kind, id: id as PersonId, name },
];

export const withService = (mentioned: readonly Mentioned[], { id, name }: Findable): Mentioned[] => [
  ...mentioned.filter((one) => one.id !== id),
  { id, name },
];
