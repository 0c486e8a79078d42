// A private channel is entered by invitation: a host finds a colleague by name and asks this one person, who reads the rules and comes in
// or declines. Whoever is not asked learns nothing of it.
import { describe, expect, it } from 'vitest';
import type { ChannelMember, Colleague, DoorNews, Invited } from '#shared/contract/channel-inviting.ts';
import type { Channel } from '#shared/contract/channels.ts';
import { question, standAtTheDoor } from '#tests/support/entry-town.ts';
import { addChannel, addCommunity, addPerson, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standAtTheDoor();
const { call, deeds, door, outcome } = town;
const dayMs = 86_400_000;

const privately = (name = 'Hard endings', more: object = {}) =>
  addChannel(town.server.core.db, town.place, {
    name,
    kind: 'private',
    host: town.ben,
    members: [town.ben],
    rules: 'Be kind.',
    ...more,
  });
const find = async (channelId: string, words: string, who: SignedIn) =>
  (await call<{ items: Colleague[] }>('findColleagues', { channelId, words }, who)).items;
const invite = (channelId: string, whom: SignedIn, who = town.ben) =>
  call<{ invitationId: string }>('inviteColleague', { channelId, personId: whom.personId }, who);
const news = async (who: SignedIn) =>
  (await call<{ items: DoorNews[] }>('listDoorNews', {}, who, 'query')).items;
const answer = (invitationId: string, isAccepted: boolean, who = town.sarah) =>
  outcome('answerInvitation', { invitationId, isAccepted, rulesVersion: 1 }, who);
const channels = async (who: SignedIn) =>
  (await call<{ items: Channel[] }>('listChannels', {}, who, 'query')).items.map((one) => one.name);
const waiting = async (channelId: string, who = town.ben) =>
  (await call<{ items: Invited[] }>('listInvitations', { channelId }, who, 'query')).items;

describe('an invitation', () => {
  it('leads from a name to the first post, and says what one has to know to answer', async () => {
    const channelId = await privately();
    expect(await find(channelId, ' whit', town.ben)).toEqual([
      {
        personId: town.sarah.personId,
        name: 'Sarah Whitlow',
        organisation: 'Harrowmere PCN',
        standing: null,
      },
    ]);
    const { invitationId } = await invite(channelId, town.sarah);
    expect(await find(channelId, 'sarah w', town.ben)).toMatchObject([{ standing: 'invited' }]);
    expect(await waiting(channelId)).toMatchObject([{ name: 'Sarah Whitlow' }]);
    expect(await news(town.sarah)).toEqual([
      {
        kind: 'invitation',
        id: invitationId,
        channelId,
        name: 'Hard endings',
        purpose: 'Keeping people in a safe home.',
        channelKind: 'private',
        by: 'Ben Adeyemi',
        rules: 'Be kind.',
        rulesVersion: 1,
        at: '2026-11-20T12:00:00.000Z',
      },
    ]);
    // Asked is not inside.
    expect(await channels(town.sarah)).toEqual([]);
    expect(await outcome('readChannel', { channelId }, town.sarah, 'query')).toBe('not-found');
    expect([await answer(invitationId, true), await answer(invitationId, true)]).toEqual(['ok', 'ok']);
    expect(await door(channelId, town.sarah)).toMatchObject({ isMember: true, mustAcceptRules: false });
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('ok');
    expect(await news(town.sarah)).toEqual([]);
    expect(await waiting(channelId)).toEqual([]);
    expect(await find(channelId, 'sarah', town.ben)).toMatchObject([{ standing: 'member' }]);
    expect(await deeds()).toEqual(['colleague-invited', 'invitation-accepted']);
  });

  it('is one a person, found again when it is sent again, and told when it is over', async () => {
    const channelId = await privately();
    const first = await invite(channelId, town.sarah);
    expect(await invite(channelId, town.sarah)).toEqual(first);
    expect(await outcome('withdrawInvitation', first, town.ben)).toBe('ok');
    expect(await outcome('withdrawInvitation', first, town.ben)).toBe('ok');
    expect(await answer(first.invitationId, true)).toBe('invitation-over');
    const second = await invite(channelId, town.sarah);
    expect(await answer(second.invitationId, false)).toBe('ok');
    expect(await outcome('withdrawInvitation', second, town.ben)).toBe('invitation-over');
    expect(await answer(second.invitationId, true)).toBe('invitation-over');
    // Whoever declined is left in peace for a while.
    const again = { channelId, personId: town.sarah.personId };
    expect(await outcome('inviteColleague', again, town.ben)).toBe('too-many-requests');
    await town.server.core.db
      .updateTable('channel_invitation')
      .set({ ended_at: later(-8 * dayMs) })
      .where('invitation_id', '=', second.invitationId as never)
      .execute();
    const third = await invite(channelId, town.sarah);
    await answer(third.invitationId, true);
    expect(await outcome('inviteColleague', again, town.ben)).toBe('already-done');
    expect(await outcome('inviteColleague', { channelId, personId: town.ben.personId }, town.ben)).toBe(
      'already-done',
    );
  });

  it('ends by itself, and waits for rules that changed to be read again', async () => {
    const channelId = await privately();
    const old = await invite(channelId, town.sarah);
    await town.server.core.db
      .updateTable('channel_invitation')
      .set({ invited_at: later(-31 * dayMs) })
      .execute();
    expect(await answer(old.invitationId, true)).toBe('invitation-over');
    expect(await news(town.sarah)).toEqual([]);
    const { invitationId } = await invite(channelId, town.sarah);
    expect(invitationId).not.toBe(old.invitationId);
    const words = { channelId, seenRulesVersion: 1, purpose: 'Endings.', rules: 'Be very kind.' };
    await call('describeChannel', words, town.ben);
    expect(await answer(invitationId, true)).toBe('changed-elsewhere');
    const read = { invitationId, isAccepted: true, rulesVersion: 2 };
    expect(await outcome('answerInvitation', read, town.sarah)).toBe('ok');
  });

  it('is for the one who was asked, and given by whoever keeps house, into rooms that take people', async () => {
    const { db } = town.server.core;
    const channelId = await privately();
    const open = await addChannel(db, town.place, { host: town.ben });
    const closed = await privately('Over', { isClosed: true });
    const to = (id: string, whom: { personId: string }) => ({ channelId: id, personId: whom.personId });
    expect(await outcome('inviteColleague', to(open, town.sarah), town.ben)).toBe('not-allowed');
    expect(await outcome('inviteColleague', to(closed, town.sarah), town.ben)).toBe('channel-closed');
    const { invitationId } = await invite(channelId, town.sarah);
    for (const stranger of [town.joanne, town.priya]) {
      expect(await answer(invitationId, true, stranger)).toBe('not-found');
      // A private channel does not exist for who is outside, a moderator like others.
      expect(await outcome('inviteColleague', to(channelId, town.joanne), stranger)).toBe('not-found');
      expect(await outcome('findColleagues', { channelId, words: 'sa' }, stranger)).toBe('not-found');
      expect(await outcome('withdrawInvitation', { invitationId }, stranger)).toBe('not-found');
      expect(await outcome('listInvitations', { channelId }, stranger, 'query')).toBe('not-found');
      expect(await outcome('listMembers', { channelId }, stranger, 'query')).toBe('not-found');
    }
    await answer(invitationId, true);
    // A member who does not keep house.
    expect(await outcome('inviteColleague', to(channelId, town.joanne), town.sarah)).toBe('not-allowed');
    expect(await outcome('listMembers', { channelId }, town.sarah, 'query')).toBe('not-allowed');
    const elsewhere = await addPerson(db, await addCommunity(db), 'Olwen Marsh');
    expect(await outcome('inviteColleague', to(channelId, elsewhere), town.ben)).toBe('not-found');
    const gone = await addPerson(db, town.place, 'Gwen Gone', { roles: [] });
    expect(await outcome('inviteColleague', to(channelId, gone), town.ben)).toBe('not-found');
    expect(await find(channelId, 'gwen', town.ben)).toEqual([]);
  });

  it('finds colleagues page by page, by a word of the name, and nobody who said no', async () => {
    const { db } = town.server.core;
    const channelId = await privately();
    for (const name of ['Mari Ash', 'Mari Birch', 'Mari 100% Cedar', 'Marigold Dell'])
      await addPerson(db, town.place, name);
    const page = (cursor?: string) =>
      call<{ items: Colleague[]; next: string | null }>(
        'findColleagues',
        { channelId, words: 'MARI', limit: 3, cursor },
        town.ben,
      );
    const first = await page();
    const second = await page(first.next ?? undefined);
    expect([...first.items, ...second.items].map((one) => one.name)).toEqual([
      'Mari 100% Cedar',
      'Mari Ash',
      'Mari Birch',
      'Marigold Dell',
    ]);
    expect(second.next).toBeNull();
    expect(await find(channelId, '%', town.ben)).toEqual([]);
    expect(await find(channelId, '%%', town.ben)).toEqual([]);
    expect(await find(channelId, '100%', town.ben)).toHaveLength(1);
    expect(await find(channelId, 'ben', town.ben)).toEqual([]);
    expect(await call('readFindable', {}, town.sarah, 'query')).toEqual({ isFindable: true });
    await call('setFindable', { isFindable: false }, town.sarah);
    expect(await call('readFindable', {}, town.sarah, 'query')).toEqual({ isFindable: false });
    expect(await find(channelId, 'sarah', town.ben)).toEqual([]);
    expect(await outcome('inviteColleague', { channelId, personId: town.sarah.personId }, town.ben)).toBe(
      'not-found',
    );
    const open = await addChannel(db, town.place, { host: town.ben, members: [town.joanne] });
    // Who is inside an open channel is not told: they may have come in to speak behind a mask.
    expect(await find(open, 'joanne', town.ben)).toMatchObject([{ standing: null }]);
    expect(await outcome('listMembers', { channelId: open }, town.ben, 'query')).toBe('not-allowed');
  });

  it('to somebody suspended is like any other: neither the list nor the answer says who it is', async () => {
    const channelId = await privately();
    const asks = async () => [
      await find(channelId, 'sarah', town.ben),
      await outcome('inviteColleague', { channelId, personId: town.sarah.personId }, town.ben),
      (await waiting(channelId)).map(({ name }) => name),
    ];
    const before = await asks();
    await town.server.core.db.deleteFrom('channel_invitation').execute();
    await town.server.core.db
      .updateTable('person')
      .set({ suspended_at: later(0) })
      .where('person_id', '=', town.sarah.personId)
      .execute();
    expect(await asks()).toEqual(before);
    expect(await outcome('listDoorNews', {}, town.sarah, 'query')).toBe('suspended');
  });

  it('is bounded for a channel and for a day', async () => {
    const { db } = town.server.core;
    const channelId = await privately();
    const ask = async (n: number, id = channelId) => {
      const whom = await addPerson(db, town.place, `Worker ${n}`);
      return outcome('inviteColleague', { channelId: id, personId: whom.personId }, town.ben);
    };
    for (let n = 0; n < 40; n++) await ask(n);
    expect(await ask(40)).toBe('too-many-requests');
    town.server.setNow(later(dayMs + 1));
    await db
      .updateTable('session')
      .set({ ends_at: later(9 * dayMs) })
      .execute();
    await db
      .updateTable('session_token')
      .set({ expires_at: later(9 * dayMs) })
      .execute();
    for (let n = 0; n < 10; n++) expect(await ask(50 + n)).toBe('ok');
    expect(await ask(60)).toBe('too-many-requests');
    expect(await ask(61, await privately('Another'))).toBe('ok');
  });

  it('both at once: an answer and a withdrawal, or two who invite', async () => {
    const channelId = await privately('Both', { members: [town.ben, town.priya] });
    const made = await Promise.all([
      invite(channelId, town.sarah, town.ben),
      invite(channelId, town.sarah, town.priya),
    ]);
    expect(made[0]).toEqual(made[1]);
    const id = made[0];
    const ends = await Promise.all([
      answer(id.invitationId, true),
      outcome('withdrawInvitation', id, town.ben),
    ]);
    expect(ends.sort()).toEqual(['invitation-over', 'ok']);
  });
});

describe('taking a member out', () => {
  it('tells them why, takes what they could read, and lets them be asked again', async () => {
    const channelId = await privately('Hard endings', { members: [town.ben, town.sarah] });
    const members = async () =>
      (await call<{ items: ChannelMember[] }>('listMembers', { channelId }, town.ben, 'query')).items;
    expect(await members()).toMatchObject([
      { name: 'Ben Adeyemi', isHost: true, isMe: true },
      { name: 'Sarah Whitlow', isHost: false, isMe: false },
    ]);
    await call('acceptRules', { channelId, version: 1 }, town.sarah);
    await call('startThread', question(channelId), town.sarah);
    const out = { channelId, personId: town.sarah.personId, words: 'We said: no names of services.' };
    expect(await outcome('takeMemberOut', { ...out, words: ' ' }, town.ben)).toBe('empty');
    expect(await outcome('takeMemberOut', { ...out, words: 'NHS number 943 476 5919.' }, town.ben)).toBe(
      'still-identifies',
    );
    expect(await outcome('takeMemberOut', { ...out, personId: town.ben.personId }, town.ben)).toBe(
      'hand-over-first',
    );
    expect(await outcome('takeMemberOut', out, town.sarah)).toBe('not-allowed');
    expect(await outcome('takeMemberOut', out, town.priya)).toBe('not-found');
    await call('takeMemberOut', out, town.ben);
    expect(await outcome('takeMemberOut', out, town.ben)).toBe('already-done');
    expect(await members()).toHaveLength(1);
    expect(await outcome('readChannel', { channelId }, town.sarah, 'query')).toBe('not-found');
    expect(await outcome('listThreads', { channelId }, town.sarah, 'query')).toBe('not-found');
    expect(await news(town.sarah)).toMatchObject([
      { kind: 'taken-out', name: 'Hard endings', words: 'We said: no names of services.' },
    ]);
    await call('noteTakenOut', { channelId }, town.sarah);
    expect(await outcome('noteTakenOut', { channelId }, town.sarah)).toBe('already-done');
    expect(await news(town.sarah)).toEqual([]);
    const { invitationId } = await invite(channelId, town.sarah);
    await answer(invitationId, true);
    expect(await door(channelId, town.sarah)).toMatchObject({ isMember: true });
    expect(await deeds()).toEqual(['member-taken-out', 'colleague-invited', 'invitation-accepted']);
  });
});
