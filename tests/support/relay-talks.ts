// Deeds of private talks, in the town of the tests of moderation.
import { randomUUID } from 'node:crypto';
import type { RelayMessage, Talk } from '#shared/contract/relay.ts';
import type { standInTown } from './moderation-town.ts';
import type { SignedIn } from './people.ts';

/** Words as a device sends them, each with an id of its own. */
export const said = (body: string, more: object = {}) => ({
  messageId: randomUUID(),
  body,
  isConfirmed: true,
  ...more,
});

export function talksIn({ call, list }: ReturnType<typeof standInTown>) {
  const start = (postId: string, who: SignedIn, more: object = {}) =>
    call<{ talkId: string }>(
      'relay.startTalk',
      said('May I ask more?', { postId, isNamed: false, ...more }),
      who,
    ).then(({ talkId }) => talkId);
  const send = (talkId: string, body: string, who: SignedIn) =>
    call<{ number: number }>('relay.send', said(body, { talkId }), who);
  const talks = (who: SignedIn) => list<Talk>('relay.listTalks', {}, who);
  const read = (talkId: string, who: SignedIn) =>
    call<{ talk: Talk; report: string | null; items: RelayMessage[]; next: string | null }>(
      'relay.readTalk',
      { talkId },
      who,
      'query',
    );
  return { start, send, talks, read };
}
