// Whoever is on duty hears that a colleague waits, with the panel shut and in quiet hours where somebody may be at risk; whoever asked hears
// that somebody has it. Nothing says what it is about.
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { sendingLimits } from '#api/features/nudges/sending/send.ts';
import { headerOf } from '#tests/support/mail-server.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addPerson, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { call, choose, pass, takeMail } = town;
const quiet = { from: 0, until: 23, isQuietAtWeekends: false };
const loud = { from: 0, until: 0, isQuietAtWeekends: false };
type Seen = { isBadgeWanted: boolean; waiting: number; fresh: { kind: string; place: string }[] };
const look = (who: SignedIn) => call<Seen>('nudges.look', {}, who, 'query');
const words = 'The words of a case that nobody may read here.';

let margaret: SignedIn;
let olu: SignedIn;
beforeEach(async () => {
  const supervisor = { roles: ['member', 'supervisor'] } as const;
  margaret = await addPerson(town.server.core.db, town.place, 'Margaret Okell', {
    roles: [...supervisor.roles],
  });
  olu = await addPerson(town.server.core.db, town.place, 'Olu Peer', { roles: [...supervisor.roles] });
});

async function askSupervision(isUrgent: boolean): Promise<string> {
  const requestId = randomUUID();
  await call('supervision.ask', { requestId, need: 'suicide-self-harm', isUrgent, body: words }, town.sarah);
  return requestId;
}

it('on duty it stands on the badge whatever was chosen, until somebody has it; off duty it does not', async () => {
  for (const who of [margaret, olu]) await choose(who, { ways: [], kinds: [] });
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  const requestId = await askSupervision(false);
  await pass(1);
  expect(await look(margaret)).toEqual({ isBadgeWanted: true, waiting: 1, fresh: [] });
  expect(await look(olu)).toMatchObject({ isBadgeWanted: false, waiting: 0 });
  await call('supervision.acknowledge', { requestId }, margaret);
  expect(await look(margaret)).toMatchObject({ waiting: 0 });
  await askSupervision(false);
  await pass(1);
  expect(await look(margaret)).toMatchObject({ waiting: 1 });
  await call('supervision.leaveDuty', {}, margaret);
  expect(await look(margaret)).toMatchObject({ isBadgeWanted: false, waiting: 0 });
});

it('a supervisor who chose nothing has the number, for colleagues alone and never for what they asked themselves', async () => {
  const requestId = randomUUID();
  await call('supervision.ask', { requestId, need: 'housing', isUrgent: false, body: words }, margaret);
  await pass(1);
  expect(await look(olu)).toEqual({ isBadgeWanted: true, waiting: 1, fresh: [] });
  expect(await look(margaret)).toMatchObject({ waiting: 0 });
  await call('supervision.withdraw', { requestId }, margaret);
  expect(await look(olu)).toMatchObject({ waiting: 0 });
});

it('who is on duty and wants no messages of it has the number and no message', async () => {
  await choose(margaret, { ways: ['system'], kinds: ['answer'], quiet: loud });
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  await askSupervision(true);
  await pass(1);
  expect(await look(margaret)).toEqual({ isBadgeWanted: true, waiting: 1, fresh: [] });
});

it('what its holder can hold no more waits again: it is told anew, and so is that somebody else has it', async () => {
  const boss = await addPerson(town.server.core.db, town.place, 'An administrator', {
    roles: ['administrator'],
  });
  await takeMail(olu);
  await choose(olu, { ways: ['mail'], quiet: loud });
  await choose(town.sarah, { ways: ['badge', 'system'], quiet: loud });
  const requestId = await askSupervision(true);
  await pass(1);
  await pass(1);
  expect(town.post.mails).toHaveLength(1);
  await call('supervision.acknowledge', { requestId }, margaret);
  await pass(1);
  const first = (await look(town.sarah)).fresh;
  expect(first).toHaveLength(1);
  await call('nudges.markSeen', { kind: 'supervision' }, town.sarah);
  const roles = { personId: margaret.personId, seen: ['member', 'supervisor'], wanted: ['member'] };
  await call('people.setRoles', roles, boss);
  await pass(1);
  await pass(1);
  expect(town.post.mails).toHaveLength(2);
  expect(await look(town.sarah)).toMatchObject({ waiting: 0, fresh: [] });
  await call('supervision.acknowledge', { requestId }, olu);
  await pass(1);
  expect((await look(town.sarah)).fresh).toMatchObject([{ kind: 'supervision', place: 'supervision' }]);
});

it('where nobody is on duty, supervisors who want to be told are', async () => {
  await choose(margaret, { ways: [] });
  await choose(olu, { ways: ['badge', 'system'], quiet: loud });
  await askSupervision(false);
  await pass(1);
  expect(await look(olu)).toMatchObject({
    waiting: 1,
    fresh: [{ kind: 'supervision', place: 'supervision/queue' }],
  });
  expect(await look(margaret)).toMatchObject({ waiting: 0 });
  expect(await look(town.ben)).toMatchObject({ waiting: 0 });
});

it('on duty and no member, who can be told nothing, keeps nobody else from hearing of it', async () => {
  const { db } = town.server.core;
  const only = await addPerson(db, town.place, 'No Member', { roles: ['supervisor'] });
  await call('supervision.takeDuty', { hours: 4 }, only);
  await askSupervision(true);
  await pass(1);
  expect(await look(olu)).toMatchObject({ isBadgeWanted: true, waiting: 1 });
});

it('who comes on duty by the rota hears of what began to wait before, and nobody asks anything for it', async () => {
  const { db } = town.server.core;
  const boss = await addPerson(db, town.place, 'An administrator', { roles: ['administrator'] });
  await choose(olu, { ways: [] });
  const after = (minutes: number) => new Date(town.now.getTime() + minutes * 60_000).toISOString();
  const turns = [
    [margaret, after(-5), after(10)],
    [olu, after(10), after(70)],
  ] as const;
  for (const [{ personId }, startsAt, endsAt] of turns) {
    const duty = { dutyId: randomUUID(), areaId: town.place.areaId, personId, startsAt, endsAt };
    await call('supervision.setDuty', duty, boss);
  }
  await pass(5);
  await askSupervision(true);
  await pass(4);
  expect(await look(margaret)).toMatchObject({ waiting: 1 });
  expect(await look(olu)).toMatchObject({ waiting: 0 });
  await pass(1);
  expect(await look(olu)).toMatchObject({ isBadgeWanted: true, waiting: 1 });
});

it('who takes a turn hears of what waits already; who leaves it leaves it to those who work there', async () => {
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  await askSupervision(false);
  await pass(1);
  expect(await look(olu)).toMatchObject({ waiting: 0 });
  await call('supervision.leaveDuty', {}, margaret);
  await pass(1);
  expect(await look(olu)).toMatchObject({ waiting: 1 });
  const late = await addPerson(town.server.core.db, town.place, 'Late Peer', {
    roles: ['member', 'supervisor'],
  });
  await choose(late, { ways: [] });
  await call('supervision.takeDuty', { hours: 1 }, late);
  await pass(1);
  expect(await look(late)).toMatchObject({ isBadgeWanted: true, waiting: 1 });
});

it('hours that the rota gives or takes away are told at once, and so are those of a role that is taken', async () => {
  const { db } = town.server.core;
  const boss = await addPerson(db, town.place, 'An administrator', { roles: ['administrator'] });
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  await askSupervision(false);
  await pass(1);
  await choose(olu, { ways: [] });
  const [startsAt, endsAt] = [town.now.toISOString(), new Date(town.now.getTime() + 3_600_000).toISOString()];
  const duty = { dutyId: randomUUID(), areaId: town.place.areaId, personId: olu.personId, startsAt, endsAt };
  await call('supervision.setDuty', duty, boss);
  await pass(1);
  expect(await look(olu)).toMatchObject({ waiting: 1 });
  const roles = { seen: ['member', 'supervisor'], wanted: ['member'] };
  const late = await addPerson(db, town.place, 'Late Peer', { roles: ['member', 'supervisor'] });
  await call('people.setRoles', { ...roles, personId: margaret.personId }, boss);
  await pass(1);
  expect(await look(late)).toMatchObject({ waiting: 0 });
  await call('supervision.removeDuty', { dutyId: duty.dutyId }, boss);
  await pass(1);
  expect(await look(late)).toMatchObject({ waiting: 1 });
});

it('the number counts those who wait, not the one place where they do', async () => {
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  for (const isUrgent of [false, true, false]) await askSupervision(isUrgent);
  await pass(1);
  expect(await look(margaret)).toMatchObject({ waiting: 3 });
});

it('quiet hours hold back what can wait, and nothing where somebody may be at risk', async () => {
  await takeMail(margaret);
  await choose(margaret, { ways: ['badge', 'system', 'mail'], quiet });
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  await askSupervision(false);
  await pass(1);
  await pass(1);
  expect(town.post.mails).toEqual([]);
  expect(await look(margaret)).toMatchObject({ waiting: 1, fresh: [] });
  const urgent = await askSupervision(true);
  await pass(1);
  await pass(1);
  const [mail, ...others] = town.post.mails;
  expect(others).toEqual([]);
  expect(headerOf(mail!, 'Subject')).toBe('Peer Hub: a colleague waits for a supervisor');
  expect(mail?.text).toContain('/to/supervision/queue');
  const seen = await look(margaret);
  expect(seen.fresh).toMatchObject([{ kind: 'supervision', place: 'supervision/queue' }]);
  for (const said of ['Sarah', 'Whitlow', 'suicide', 'harm', 'urgent', 'words of a case', urgent])
    expect(`${mail?.headers}${mail?.text}${JSON.stringify(seen)}`).not.toContain(said);
});

it('messages of urgent requests hold back nothing else, were there ever so many of them in a day', async () => {
  await takeMail(olu);
  await choose(olu, { ways: ['mail'], quiet: loud });
  for (let round = 0; round < sendingLimits.perDayMax; round++) {
    const requestId = await askSupervision(true);
    await pass(1);
    await pass(1);
    // Of what somebody has, no nudge is left that would say how urgent it was.
    await call('supervision.acknowledge', { requestId }, margaret);
    await pass(5);
  }
  expect(town.post.mails).toHaveLength(sendingLimits.perDayMax);
  await askSupervision(true);
  await pass(1);
  await pass(1);
  expect(town.post.mails).toHaveLength(sendingLimits.perDayMax + 1);
  await askSupervision(false);
  await pass(1);
  await pass(1);
  expect(town.post.mails).toHaveLength(sendingLimits.perDayMax + 2);
});

it('urgent messages have a bound for the day, and beyond it go as others do', async () => {
  const { db } = town.server.core;
  await takeMail(olu);
  await choose(olu, { ways: ['mail'], quiet });
  const were = (count: number) =>
    db
      .insertInto('nudge_sending')
      .values(
        Array.from({ length: count }, () => ({
          community_id: town.place.communityId,
          sending_id: randomUUID(),
          person_id: olu.personId,
          batch_id: randomUUID(),
          way: 'mail' as const,
          content: 'nudges' as const,
          is_urgent: true,
          state: 'sent' as const,
          attempts: 1,
          fault: null,
          made_at: town.now,
          due_at: town.now,
          ended_at: town.now,
        })),
      )
      .execute();
  await were(sendingLimits.urgentPerDayMax - 1);
  for (const _ of ['the last of the day', 'one too many']) {
    await askSupervision(true);
    await pass(1);
    await pass(1);
    expect(town.post.mails).toHaveLength(1);
  }
});

it('once a day is for what can wait', async () => {
  await choose(olu, { ways: ['system'], quiet: loud, rhythm: 'digest' });
  await askSupervision(false);
  await pass(1);
  expect((await look(olu)).fresh).toEqual([]);
  await askSupervision(true);
  await pass(1);
  expect((await look(olu)).fresh).toHaveLength(1);
});

it('whoever asked hears that somebody has it, until they have seen who', async () => {
  await choose(town.sarah, { ways: ['badge', 'system'], quiet: loud });
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  const requestId = await askSupervision(true);
  await pass(1);
  expect(await look(town.sarah)).toMatchObject({ waiting: 0, fresh: [] });
  await call('supervision.acknowledge', { requestId }, margaret);
  await pass(1);
  const seen = await look(town.sarah);
  expect(seen).toMatchObject({ waiting: 1, fresh: [{ kind: 'supervision', place: 'supervision' }] });
  expect(JSON.stringify(seen)).not.toContain('Margaret');
  await call('nudges.markSeen', { kind: 'supervision' }, town.sarah);
  expect(await look(town.sarah)).toMatchObject({ waiting: 0, fresh: [] });
});

it('who looks at their own request has not seen a colleague’s that waits', async () => {
  await call('supervision.takeDuty', { hours: 4 }, margaret);
  await askSupervision(true);
  await pass(1);
  await call('nudges.markSeen', { kind: 'supervision' }, margaret);
  expect(await look(margaret)).toMatchObject({ waiting: 1 });
});
