// Whoever is asked into a channel, or to host one, hears of it where they asked to: a place, and not a word of which channel or from whom.
import { expect, it } from 'vitest';
import type { DoorNews } from '#shared/contract/channel-inviting.ts';
import { headerOf } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addChannel, addPerson, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { call, choose, pass, takeMail } = town;
const loud = { from: 0, until: 0, isQuietAtWeekends: false };

const hosted = async (who: SignedIn, members: readonly SignedIn[] = [who]) =>
  addChannel(town.server.core.db, town.place, { name: 'Hard endings', kind: 'private', host: who, members });
const look = (who: SignedIn) =>
  call<{ waiting: number; fresh: { kind: string; place: string }[] }>('nudges.look', {}, who, 'query');

it('an invitation is on the badge and in a letter while it waits, and names nothing', async () => {
  await takeMail(town.sarah);
  await choose(town.sarah, { ways: ['badge', 'system', 'mail'], quiet: loud });
  const channelId = await hosted(town.ben);
  const ask = { channelId, personId: town.sarah.personId };
  const { invitationId } = await call<{ invitationId: string }>('channels.inviteColleague', ask, town.ben);
  await pass(1);
  await pass(2);
  const seen = await look(town.sarah);
  expect(seen).toMatchObject({ waiting: 1, fresh: [{ kind: 'invitation', place: 'channels' }] });
  const [mail, ...others] = town.post.mails;
  expect(others).toEqual([]);
  expect(headerOf(mail!, 'Subject')).toBe('Peer Hub: you are asked into a channel, or to look after one');
  for (const word of ['Hard', 'endings', 'Ben', 'Adeyemi', 'Sarah', invitationId, channelId])
    expect(`${mail?.headers}${mail?.text}${JSON.stringify(seen)}`).not.toContain(word);
  await call('channels.withdrawInvitation', { invitationId }, town.ben);
  expect(await look(town.sarah)).toMatchObject({ waiting: 0, fresh: [] });
});

it('so is being asked to host; answered, it is over; and whoever wants nothing gets nothing', async () => {
  await choose(town.sarah, { ways: ['badge'], quiet: loud });
  await choose(town.priya, { ways: [] });
  const channelId = await hosted(town.ben, [town.ben, town.sarah, town.priya]);
  await call('channels.offerHosting', { channelId, personId: town.priya.personId }, town.ben);
  await pass(1);
  expect(await look(town.priya)).toMatchObject({ waiting: 0 });
  await call('channels.offerHosting', { channelId, personId: town.sarah.personId }, town.ben);
  await pass(1);
  expect(await look(town.sarah)).toMatchObject({ waiting: 1 });
  const { items } = await call<{ items: DoorNews[] }>('channels.listDoorNews', {}, town.sarah, 'query');
  const [offer] = items;
  if (offer?.kind !== 'hosting') throw new Error('Nothing was offered.');
  await call('channels.answerHosting', { offerId: offer.id, isAccepted: true }, town.sarah);
  expect(await look(town.sarah)).toMatchObject({ waiting: 0 });
});

it('is nothing for somebody who is suspended meanwhile', async () => {
  const lee = await addPerson(town.server.core.db, town.place, 'Lee Harding');
  await takeMail(lee);
  await choose(lee, { quiet: loud });
  const channelId = await hosted(town.ben);
  await call('channels.inviteColleague', { channelId, personId: lee.personId }, town.ben);
  await town.server.core.db
    .updateTable('person')
    .set({ suspended_at: town.now })
    .where('person_id', '=', lee.personId)
    .execute();
  await pass(1);
  await pass(2);
  expect(town.post.mails).toEqual([]);
});
