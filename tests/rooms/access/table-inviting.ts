// What the table of access asks of inviting into a channel, of handing it over, and of mentioning somebody.
import { addChannel, addPerson, type Place, type SignedIn } from '#tests/support/people.ts';
import type { TestServer } from '#tests/support/server.ts';

/** A channel by request, of which moderators keep house; somebody inside and somebody outside; what waits. */
export type OurInviting = {
  roomId: string;
  insideId: string;
  outsideId: string;
  invitationId: string;
  offerId: string;
};
type At = { threadId: string } & OurInviting;
type Ask = (at: At) => Record<string, unknown>;

export const invitingAsks: Record<string, Ask> = {
  'channels.findColleagues': ({ roomId }) => ({ channelId: roomId, words: 'some' }),
  'channels.inviteColleague': ({ roomId, outsideId }) => ({ channelId: roomId, personId: outsideId }),
  'channels.withdrawInvitation': ({ invitationId }) => ({ invitationId }),
  'channels.listInvitations': ({ roomId }) => ({ channelId: roomId }),
  'channels.listMembers': ({ roomId }) => ({ channelId: roomId }),
  'channels.takeMemberOut': ({ roomId, insideId }) => ({
    channelId: roomId,
    personId: insideId,
    words: 'For now.',
  }),
  'channels.listDoorNews': () => ({}),
  'channels.answerInvitation': ({ invitationId }) => ({ invitationId, isAccepted: true, rulesVersion: 1 }),
  'channels.noteTakenOut': ({ roomId }) => ({ channelId: roomId }),
  'channels.offerHosting': ({ roomId, insideId }) => ({ channelId: roomId, personId: insideId }),
  'channels.withdrawHosting': ({ roomId }) => ({ channelId: roomId }),
  'channels.answerHosting': ({ offerId }) => ({ offerId, isAccepted: true }),
  'channels.takeHosting': ({ roomId }) => ({ channelId: roomId }),
  'channels.readFindable': () => ({}),
  'channels.setFindable': () => ({ isFindable: true }),
  'channels.findMentionable': ({ threadId }) => ({ threadId, channelId: null, words: 'some' }),
};

export async function makeOurInviting(server: TestServer, place: Place): Promise<OurInviting> {
  const { db } = server.core;
  const inside = await addPerson(db, place, 'Somebody inside');
  const outside = await addPerson(db, place, 'Somebody outside');
  const invited = await addPerson(db, place, 'Somebody invited');
  const host = await addPerson(db, place, 'A host of a room');
  const members = [inside, host];
  const roomId = await addChannel(db, place, { name: 'A room', kind: 'request', members, rules: 'Be kind.' });
  const theirs = await addChannel(db, place, { name: 'Theirs', kind: 'request', members, host });
  const call = async <T>(path: string, input: unknown, who: SignedIn) => {
    const answer = await server.call<T>('mutation', path, input, who);
    if (!answer.isOk) throw new Error(`${path}: ${answer.refusal}`);
    return answer.data;
  };
  const ask = { channelId: theirs, personId: invited.personId };
  const { invitationId } = await call<{ invitationId: string }>('channels.inviteColleague', ask, host);
  await call('channels.offerHosting', { channelId: theirs, personId: inside.personId }, host);
  const news = await server.call<{ items: { id: string }[] }>('query', 'channels.listDoorNews', {}, inside);
  const offerId = news.isOk ? (news.data.items[0]?.id ?? '') : '';
  return { roomId, insideId: inside.personId, outsideId: outside.personId, invitationId, offerId };
}
