// Administrators keep who is here: given and taken roles, moved, gone and back. Each is in the trail, and in the trail of the person
// themselves in plain words; nothing that an administrator is shown leads to what somebody wrote.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accessArrival } from '#api/access/arrival.ts';
import type { PersonId } from '#shared/basics/ids.ts';
import { addChannel, addPerson, addSession, noon } from '#tests/support/people.ts';
import { type Added, issuer, peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const { add, ask, list, named, row, setRoles, trail } = town;

describe('the list', () => {
  it('says who is here, by name, a page at a time, and nothing of how they sign in or what they wrote', async () => {
    const first = await list({ limit: 2 });
    expect(first.items.map(({ name }) => name)).toEqual(['Ana Pryce', 'Bilal Qureshi']);
    expect(first.items[0]).toEqual({
      id: town.people.ana.personId,
      name: 'Ana Pryce',
      organisationId: town.place.organisationId,
      organisation: 'Harrowmere PCN',
      areaId: town.place.areaId,
      area: 'Harrowmere',
      roles: ['member', 'administrator'],
      isSuspended: false,
      hasLeft: false,
    });
    const rest = await list({ limit: 10, cursor: first.next });
    expect(rest.items.map(({ name }) => name)).toEqual(['Omar Haddad', 'Priya Sundaram', 'Sarah Whitlow']);
    expect(rest.next).toBeNull();
  });

  it('is narrowed by role, area, organisation and by who is gone', async () => {
    const names = async (filter: object) => (await list(filter)).items.map(({ name }) => name);
    expect(await names({ role: 'supervisor' })).toEqual(['Omar Haddad']);
    expect(await names({ areaId: town.place.areaId, role: 'administrator' })).toHaveLength(2);
    expect(await names({ areaId: town.elsewhere.areaId })).toEqual([]);
    expect(await names({ organisationId: town.elsewhere.organisationId })).toEqual([]);
    await ask('endMembership', { personId: town.people.sarah.personId }, town.people.ana);
    expect(await names({ are: 'gone' })).toEqual(['Sarah Whitlow']);
    expect(await names({ are: 'here' })).not.toContain('Sarah Whitlow');
  });

  it('is for administrators, and a cursor that is none is refused', async () => {
    for (const who of [town.people.sarah, town.people.priya])
      expect(await ask('listPeople', {}, who, 'query')).toBe('not-allowed');
    expect(await ask('listPeople', { cursor: 'nonsense' }, town.people.ana, 'query')).toBe('malformed');
  });

  it('does not say that a mask was suspended, and says it of whoever was by name', async () => {
    const { db } = town.server.core;
    const channelId = await addChannel(db, town.place);
    const asked = async (isAnonymous: boolean, who = town.people.sarah) => {
      const question = {
        key: randomUUID(),
        channelId,
        title: 'A hard landlord',
        body: 'Who is the first call?',
        needs: ['housing'],
        barriers: [],
        urgency: 'soon',
        isAnonymous,
        isConfirmed: true,
        kept: [],
      };
      return (await ask<{ postId: string }>('channels.startThread', question, who)) as { postId: string };
    };
    const suspend = async (postId: string) =>
      ask(
        'moderation.suspendAuthor',
        { key: randomUUID(), postId, words: 'Until we spoke.' },
        town.people.priya,
      );
    const [masked, open] = [await asked(true), await asked(false)];
    await suspend(masked.postId);
    expect((await ask('session.readMe', {}, town.people.sarah, 'query')) as string).toBe('suspended');
    expect(await named('Sarah Whitlow')).toMatchObject({ isSuspended: false });
    await suspend(open.postId);
    expect(await named('Sarah Whitlow')).toMatchObject({ isSuspended: true });
    await addPerson(db, town.place, 'By Hand', { isSuspended: true });
    expect(await named('By Hand')).toMatchObject({ isSuspended: true });
  });
});

describe('roles', () => {
  it('are given and taken as a set, and the person reads it in their own trail', async () => {
    const { ana, sarah } = town.people;
    expect(await setRoles(ana, sarah, ['member'], ['member', 'curator'])).toEqual({
      roles: ['member', 'curator'],
      channelsToHandOver: 0,
    });
    expect(await ask('session.readMe', {}, sarah, 'query')).toMatchObject({
      roles: expect.arrayContaining(['member', 'curator']),
    });
    expect(await setRoles(ana, sarah, ['curator', 'member'], ['member', 'host'])).toMatchObject({
      roles: ['member', 'host'],
    });
    expect(await ask('session.listMyTrail', {}, sarah, 'query')).toEqual({
      items: [
        { at: noon.toISOString(), deed: 'roles-changed', toMe: { given: ['host'], taken: ['curator'] } },
        { at: noon.toISOString(), deed: 'roles-changed', toMe: { given: ['curator'], taken: [] } },
      ],
      next: null,
    });
    expect(await ask('session.listMyTrail', { limit: 1 }, ana, 'query')).toMatchObject({
      items: [{ deed: 'roles-changed' }],
      next: expect.any(String),
    });
    expect(JSON.stringify(await ask('session.listMyTrail', {}, ana, 'query'))).not.toContain('toMe');
  });

  it('the trail goes on where a page ended, through what one did and what was done to one', async () => {
    const { ana, bilal, omar } = town.people;
    await setRoles(bilal, omar, ['member', 'supervisor'], ['member', 'supervisor', 'host']);
    await ask('supervision.takeDuty', { hours: 1 }, omar);
    await setRoles(ana, omar, ['member', 'supervisor', 'host'], ['member', 'supervisor']);
    const deeds: string[] = [];
    let cursor: string | undefined;
    do {
      const page = (await ask('session.listMyTrail', { limit: 1, cursor }, omar, 'query')) as {
        items: { deed: string }[];
        next: string | null;
      };
      deeds.push(...page.items.map(({ deed }) => deed));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
    expect(deeds).toEqual(['roles-changed', 'duty-taken', 'roles-changed']);
  });

  it('of two administrators who looked at the same set, the second is told; what is so already is no deed', async () => {
    const { ana, bilal, sarah } = town.people;
    await setRoles(ana, sarah, ['member'], ['member', 'host']);
    expect(await setRoles(bilal, sarah, ['member'], ['member', 'curator'])).toBe('changed-elsewhere');
    const entries = (await trail()).length;
    expect(await setRoles(ana, sarah, ['member'], ['member', 'host'])).toMatchObject({
      roles: ['member', 'host'],
    });
    expect((await trail()).length).toBe(entries);
  });

  it('nobody gives or takes their own of those that watch over others, and it is written down that they tried', async () => {
    const { ana, bilal } = town.people;
    const held = ['member', 'administrator'] as const;
    for (const wanted of [['member'], [...held, 'moderator'], [...held, 'auditor']] as const)
      expect(await setRoles(ana, ana, held, [...wanted])).toBe('own-role');
    expect(await ask('endMembership', { personId: ana.personId }, ana)).toBe('own-role');
    expect(await setRoles(ana, ana, held, [...held, 'host'])).toMatchObject({
      roles: ['member', 'host', 'administrator'],
    });
    const tried = (await trail()).filter(({ deed }) => deed === 'act-refused');
    expect(tried.map(({ by, detail }) => [by, detail.procedure, detail.why])).toEqual([
      [ana.personId, 'people.setRoles', 'own-role'],
      [ana.personId, 'people.endMembership', 'own-role'],
    ]);
    expect(await setRoles(bilal, ana, ['member', 'host', 'administrator'], ['member'])).toMatchObject({
      roles: ['member'],
    });
    expect(await setRoles(ana, bilal, ['administrator'], ['member'])).toBe('not-allowed');
  });

  it('a supervisor who loses the role is on duty nowhere, and what they had taken waits again', async () => {
    const { ana, omar, sarah } = town.people;
    await ask('supervision.takeDuty', { hours: 4 }, omar);
    const requestId = randomUUID();
    const asked = { requestId, need: 'housing', pathId: null, isUrgent: true, body: 'May we talk?' };
    await ask('supervision.ask', asked, sarah);
    await ask('supervision.acknowledge', { requestId }, omar);
    const mine = async () =>
      ((await ask('supervision.listMine', {}, sarah, 'query')) as { items: object[] }).items[0];
    expect(await mine()).toMatchObject({ state: 'acknowledged', heldBy: 'Omar Haddad' });
    await setRoles(ana, omar, ['member', 'supervisor'], ['member']);
    expect(await mine()).toMatchObject({ state: 'waiting', heldBy: null, acknowledgedAt: null });
    await setRoles(ana, omar, ['member'], ['member', 'supervisor']);
    expect(await ask('supervision.readStanding', {}, sarah, 'query')).toMatchObject({ onDuty: [] });
  });

  it('of another community, of nobody, and without any: refused', async () => {
    const { ana, stranger, sarah } = town.people;
    expect(await setRoles(ana, stranger, ['member', 'administrator'], ['member'])).toBe('not-found');
    expect(await setRoles(ana, randomUUID(), ['member'], ['host'])).toBe('not-found');
    expect(await setRoles(ana, sarah, ['member'], [])).toBe('malformed');
    expect(await setRoles(sarah, sarah, ['member'], ['member', 'host'])).toBe('not-allowed');
  });
});

describe('where somebody works', () => {
  it('is changed with what was seen, and tells no name in the trail', async () => {
    const { ana, bilal, sarah } = town.people;
    const areaId = randomUUID();
    await ask('addArea', { areaId, name: 'Môn a’r Cylch', deprivationDecile: null }, ana);
    const { organisationId } = town.place;
    const seen = { name: 'Sarah Whitlow', organisationId, areaId: town.place.areaId };
    const wanted = { name: ' Sarah  Whitlow-Ŷorath', organisationId, areaId };
    const move = (input: object, who = ana) => ask('movePerson', { personId: sarah.personId, ...input }, who);
    expect(await move({ seen, wanted })).toEqual({});
    expect(await named('Sarah Whitlow-Ŷorath')).toMatchObject({ area: 'Môn a’r Cylch' });
    expect(await ask('session.readMe', {}, sarah, 'query')).toMatchObject({ area: 'Môn a’r Cylch' });
    expect((await trail()).at(-1)).toMatchObject({
      deed: 'person-moved',
      detail: { named: true, fromArea: town.place.areaId, toArea: areaId },
    });
    expect(JSON.stringify(await trail())).not.toMatch(/Whitlow|Môn/);
    const entries = (await trail()).length;
    expect(await move({ seen, wanted })).toEqual({});
    expect(await move({ seen, wanted: { ...wanted, areaId: null } }, bilal)).toBe('changed-elsewhere');
    const stands = { ...wanted, name: 'Sarah Whitlow-Ŷorath' };
    expect(await move({ seen: stands, wanted: { ...stands, name: 'Sarah\u200B' } })).toBe('name-refused');
    for (const foreign of [
      { areaId: town.elsewhere.areaId },
      { organisationId: town.elsewhere.organisationId },
    ])
      expect(await move({ seen: stands, wanted: { ...stands, ...foreign } })).toBe('not-found');
    expect((await trail()).length).toBe(entries);
    expect(await ask('session.listMyTrail', {}, sarah, 'query')).toMatchObject({
      items: [{ deed: 'person-moved', toMe: { given: [], taken: [] } }],
    });
  });

  it('an area with fewer than eight workers goes unnamed, whoever comes and goes', async () => {
    const { db } = town.server.core;
    const { ana, sarah } = town.people;
    for (let at = 0; at < 4; at += 1) await addPerson(db, town.place, `Worker ${at}`);
    const channelId = await addChannel(db, town.place);
    const question = {
      key: randomUUID(),
      channelId,
      title: 'A hard landlord',
      body: 'Who is first?',
      urgency: 'soon',
    };
    const more = { needs: ['housing'], barriers: [], isAnonymous: false, isConfirmed: true, kept: [] };
    const { threadId } = (await ask('channels.startThread', { ...question, ...more }, sarah)) as {
      threadId: string;
    };
    const areaSaid = async () =>
      ((await ask('channels.readThread', { threadId }, ana, 'query')) as { author: { area: string | null } })
        .author.area;
    expect(await areaSaid()).toBe('Harrowmere');
    await ask('endMembership', { personId: town.people.omar.personId }, ana);
    expect(await areaSaid()).toBeNull();
    await add([row()]);
    expect(await areaSaid()).toBe('Harrowmere');
  });
});

describe('leaving', () => {
  it('ends every session and takes every role; roles given again undo it', async () => {
    const { ana, sarah } = town.people;
    const { db } = town.server.core;
    const second = await addSession(db, sarah);
    const hosted = await addChannel(db, town.place, { host: sarah, members: [sarah] });
    expect(hosted).toBeTruthy();
    expect(await ask('endMembership', { personId: sarah.personId }, ana)).toEqual({ channelsToHandOver: 1 });
    for (const token of [sarah, { ...sarah, ...second }])
      expect(await ask('session.readMe', {}, token, 'query')).toBe('session-expired');
    expect(await named('Sarah Whitlow')).toMatchObject({ roles: [], hasLeft: true });
    // One entry, however many sessions there were: their number would tell of somebody suspended behind a mask.
    expect((await trail()).map(({ deed }) => deed)).toEqual(['membership-ended']);
    expect((await trail()).at(-1)?.detail).toEqual({ taken: 'member' });
    // Said again, it is no second deed.
    expect(await ask('endMembership', { personId: sarah.personId }, ana)).toEqual({ channelsToHandOver: 1 });
    expect(await trail()).toHaveLength(1);
    expect(await setRoles(ana, sarah, [], ['member'])).toEqual({ roles: ['member'], channelsToHandOver: 0 });
    const back = { ...sarah, ...(await addSession(db, sarah)) };
    expect(await ask('session.listMyTrail', {}, back, 'query')).toMatchObject({
      items: [
        { deed: 'roles-changed', toMe: { given: ['member'], taken: [] } },
        { deed: 'membership-ended', toMe: { given: [], taken: ['member'] } },
      ],
    });
  });

  it('somebody who has left and is added again is told to be known, and does not come in by it', async () => {
    const identity = { issuer, tenant: '', subject: randomUUID() };
    const { rows } = (await add([row({ identity })])) as Added;
    const personId = rows[0]?.personId as PersonId;
    await ask('endMembership', { personId }, town.people.ana);
    const { db } = town.server.core;
    await expect(accessArrival(db, { ...identity, odsCode: null })).rejects.toThrow('no-role');
    expect(await add([row({ identity, roles: ['administrator'] })])).toEqual({
      rows: [{ result: 'known', personId }],
    });
    await expect(accessArrival(db, { ...identity, odsCode: null })).rejects.toThrow('no-role');
    await setRoles(town.people.ana, personId, [], ['member']);
    expect(await accessArrival(db, { ...identity, odsCode: null })).toMatchObject({ personId });
  });

  it('of another community and of nobody: one answer', async () => {
    for (const personId of [town.people.stranger.personId, randomUUID()])
      expect(await ask('endMembership', { personId }, town.people.ana)).toBe('not-found');
  });
});
