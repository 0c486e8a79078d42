// Where somebody wanted to be told is forgotten when they leave, and an address that a sign-in brought and nobody turned on rests no longer
// than the session it came with.
import { expect, it } from 'vitest';
import { noteVouchedMail } from '#api/features/nudges/index.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addPerson, after, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const dayMs = 24 * 3_600_000;
const mail = 'sarah.whitlow@nhs.example';

const vouch = (who: SignedIn, address = mail) =>
  noteVouchedMail({ ...town.server.core, now: town.now }, who, address);
const addresses = async (who: SignedIn) =>
  (
    await town.server.core.db
      .selectFrom('nudge_address')
      .select('way')
      .where('community_id', '=', who.communityId)
      .where('person_id', '=', who.personId)
      .orderBy('way')
      .execute()
  ).map(({ way }) => way);
const choices = (who: SignedIn) =>
  town.server.core.db
    .selectFrom('nudge_choice')
    .select('ways')
    .where('person_id', '=', who.personId)
    .execute();

it('whoever leaves, or is no member any more, leaves no address and no choice behind', async () => {
  const { db } = town.server.core;
  const boss = await addPerson(db, town.place, 'Ana Pryce', { roles: ['administrator'] });
  await town.takeMail(town.sarah);
  await vouch(town.ben, 'ben@nhs.example');
  await town.takeMail(town.priya);
  const { personId } = town.sarah;
  await town.call('people.endMembership', { personId }, boss);
  expect(await addresses(town.sarah)).toEqual([]);
  expect(await choices(town.sarah)).toEqual([]);
  await town.call(
    'people.setRoles',
    { personId: town.ben.personId, seen: ['member'], wanted: ['curator'] },
    boss,
  );
  expect(await addresses(town.ben)).toEqual([]);
  // Losing another role takes nothing.
  await town.call(
    'people.setRoles',
    { personId: town.priya.personId, seen: ['member', 'moderator'], wanted: ['member'] },
    boss,
  );
  expect(await addresses(town.priya)).toEqual(['mail']);
  expect((await town.settings(town.priya)).ways).toContain('mail');
});

it('what is on its way to whoever left is sent nowhere', async () => {
  const { db } = town.server.core;
  const boss = await addPerson(db, town.place, 'Ana Pryce', { roles: ['administrator'] });
  await town.takeMail(town.sarah);
  await town.say(town.ben, await town.ask(town.sarah));
  await town.call('people.endMembership', { personId: town.sarah.personId }, boss);
  await town.pass(30);
  expect(town.post.mails).toEqual([]);
});

it('an address that a sign-in brought rests for a day after the last sign-in, unless its person turned e-mail on', async () => {
  await vouch(town.sarah);
  await vouch(town.ben, 'ben@nhs.example');
  await town.choose(town.ben, { ways: ['mail'] });
  await town.takeMail(town.priya);
  await town.choose(town.priya, { ways: [] });
  town.setNow(after(dayMs - 60_000));
  // Signed in again meanwhile.
  await vouch(town.sarah);
  town.setNow(after(dayMs + 60_000));
  await town.tend();
  expect(await addresses(town.sarah)).toEqual(['mail']);
  town.setNow(after(2 * dayMs + 60_000));
  await town.tend();
  expect(await addresses(town.sarah)).toEqual([]);
  expect(await addresses(town.ben)).toEqual(['mail']);
  // Typed and proven by its person, who may only be quiet for a while.
  expect(await addresses(town.priya)).toEqual(['mail']);
  const ben = await town.signInAgain(town.ben);
  await town.choose(ben, { ways: [] });
  await town.tend();
  expect(await addresses(ben)).toEqual([]);
});

it('an address that its person typed is not taken for a vouched one, and nobody but a member has any', async () => {
  await town.takeMail(town.sarah);
  await vouch(town.sarah);
  await town.choose(town.sarah, { ways: [] });
  town.setNow(after(2 * dayMs));
  await town.tend();
  expect(await addresses(town.sarah)).toEqual(['mail']);
  const boss = await addPerson(town.server.core.db, town.place, 'Ana Pryce', { roles: ['administrator'] });
  await vouch(boss, 'ana@nhs.example');
  expect(await addresses(boss)).toEqual([]);
});
