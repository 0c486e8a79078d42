// The part of the tale of two masks that is about mentions, and about being found by name.
import { randomUUID } from 'node:crypto';
import type { SignedIn } from '#tests/support/people.ts';

type Deed = <T>(path: string, input: unknown, who: SignedIn) => Promise<T>;
type Tale = {
  deed: Deed;
  later: () => void;
  threadId: string;
  masked: SignedIn;
  anna: SignedIn;
  bert: SignedIn;
  ben: SignedIn;
};
type Near = { items: ({ kind: 'mask'; mask: string } | { kind: 'person' })[] };

/** Both by name, the same in either telling: one of them is behind the mask. */
function both({ anna, bert }: Tale, begin: string) {
  const body = `${begin} ${anna.name} or ${bert.name}`;
  const place = (name: string) => ({ start: body.indexOf(name), end: body.indexOf(name) + name.length });
  const mentions = [anna, bert].map(({ personId, name }) => ({ personId, ...place(name) }));
  return { body, mentions };
}

/** Ben mentions the mask, then both by name; the mask mentions both: one is its own name. */
export async function mentionAll(tale: Tale): Promise<void> {
  const { deed, later, threadId, masked, ben } = tale;
  const say = (words: object, who: SignedIn, isAnonymous: boolean) => {
    later();
    const spoken = { key: randomUUID(), isAnonymous, isConfirmed: true };
    return deed('channels.answerThread', { ...spoken, ...words, threadId }, who);
  };
  const near = await deed<Near>('channels.findMentionable', { threadId, channelId: null, words: '' }, ben);
  const [first] = near.items;
  const mask = first?.kind === 'mask' ? first.mask : '';
  const body = `This is for ${mask}`;
  await say({ body, mentions: [{ mask, start: 12, end: body.length }] }, ben, false);
  await say(both(tale, 'Perhaps ask'), ben, false);
  await say(both(tale, 'I have asked'), masked, true);
}

/** Whatever a reader is shown of that. */
export const waysOfMentions = ({ channelId, threadId }: { channelId: string; threadId: string }) =>
  [
    ['channels.findMentionable', { threadId, channelId: null, words: '' }],
    ...['anna', 'bert', 'quayle'].map((words) => [
      'channels.findMentionable',
      { threadId, channelId: null, words },
    ]),
    ...['lowther', 'be'].map((words) => ['channels.findColleagues', { channelId, words }]),
    ['channels.listMembers', { channelId }],
    ['channels.listInvitations', { channelId }],
    ['channels.listDoorNews', {}],
    ['channels.readFindable', {}],
  ] as [string, unknown][];
