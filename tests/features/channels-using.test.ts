// How a channel is used: an administrator makes it the urgent one, closes it or lets nobody post; and what a new community can begin with.
import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Channel } from '#shared/contract/channels.ts';
import { question, standAtTheDoor } from '#tests/support/entry-town.ts';
import { addChannel, addPerson, type SignedIn } from '#tests/support/people.ts';

const town = standAtTheDoor();
const { call, deeds, door, listed, outcome } = town;

const calm = { isUrgent: false, isReadOnly: false, isClosed: false };
const urgent = { ...calm, isUrgent: true };
const made = (more: object = {}) => ({
  channelId: randomUUID(),
  name: 'Today',
  purpose: 'What must happen today.',
  rules: 'Nobody may be recognised.',
  kind: 'open',
  needs: [],
  caseIds: [],
  title: 'Who is on duty?',
  body: 'Who is on duty this week?',
  isConfirmed: true,
  ...more,
});

describe('how a channel is used', () => {
  let boss: SignedIn;
  beforeEach(async () => {
    boss = await addPerson(town.server.core.db, town.place, 'Ana Pryce', {
      roles: ['member', 'administrator'],
    });
  });
  const use = (channelId: string, seen: object, wanted: object, who = boss) =>
    outcome('setChannelUse', { channelId, seen, wanted }, who);
  const urgentOnes = async () =>
    (await call<{ items: Channel[] }>('listChannels', {}, town.sarah, 'query')).items.filter(
      (one) => one.isUrgent,
    );

  it('is said by administrators: one urgent channel, the newest takes the place of the one before', async () => {
    const { db } = town.server.core;
    const first = await addChannel(db, town.place, { name: 'A' });
    const second = await addChannel(db, town.place, { name: 'B' });
    expect(await use(first, calm, urgent, town.ben)).toBe('not-allowed');
    expect(await use(first, calm, urgent, town.priya)).toBe('not-allowed');
    expect(await urgentOnes()).toEqual([]);
    expect(await use(first, calm, urgent)).toBe('ok');
    expect(await use(first, calm, urgent)).toBe('ok');
    expect(await use(second, calm, urgent)).toBe('ok');
    expect((await urgentOnes()).map((one) => one.id)).toEqual([second]);
    expect(await use(first, urgent, calm)).toBe('ok');
    expect(await use(second, calm, { ...calm, isClosed: true })).toBe('changed-elsewhere');
    const { rows } = await sql<{ subject: string; detail: string }>`
      select subject_id as subject, detail from audit_entry
      where community_id = ${town.place.communityId} and deed = 'channel-use-set' order by seq`.execute(db);
    expect(rows.map((one) => ({ ...one, detail: JSON.parse(one.detail) }))).toEqual([
      { subject: first, detail: urgent },
      { subject: first, detail: calm },
      { subject: second, detail: urgent },
    ]);
  });

  it('both at once: there is one urgent channel afterwards', async () => {
    const { db } = town.server.core;
    const both = [
      await addChannel(db, town.place, { name: 'A' }),
      await addChannel(db, town.place, { name: 'B' }),
    ];
    expect(await Promise.all(both.map((id) => use(id, calm, urgent)))).toEqual(['ok', 'ok']);
    expect(await urgentOnes()).toHaveLength(1);
  });

  it('the urgent channel is open to everybody and to every post', async () => {
    const { db } = town.server.core;
    const byRequest = await addChannel(db, town.place, { kind: 'request', members: [boss] });
    const hidden = await addChannel(db, town.place, { kind: 'private' });
    const open = await addChannel(db, town.place);
    expect(await use(byRequest, calm, urgent)).toBe('not-allowed');
    expect(await use(hidden, calm, { ...calm, isClosed: true })).toBe('not-found');
    expect(await use(open, calm, { ...urgent, isReadOnly: true })).toBe('malformed');
    expect(await use(open, calm, { ...urgent, isClosed: true })).toBe('malformed');
  });

  it('closed and read only refuse posts by their name, and are taken back', async () => {
    const channelId = await addChannel(town.server.core.db, town.place);
    const readOnly = { ...calm, isReadOnly: true };
    const closed = { ...calm, isClosed: true };
    expect(await use(channelId, calm, readOnly)).toBe('ok');
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('read-only');
    expect(await door(channelId, town.sarah)).toMatchObject({ isReadOnly: true, canPost: false });
    expect(await use(channelId, readOnly, closed)).toBe('ok');
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('channel-closed');
    expect(await listed(channelId, town.sarah)).toMatchObject({ isClosed: true, canPost: false });
    expect(await use(channelId, closed, calm)).toBe('ok');
    expect(await outcome('startThread', question(channelId), town.sarah)).toBe('ok');
    expect(await deeds()).toEqual(['channel-use-set', 'channel-use-set', 'channel-use-set']);
  });
});

it('one that was closed to everybody is opened again, though it says it is urgent as well', async () => {
  const { db } = town.server.core;
  const boss = await addPerson(db, town.place, 'Ana Pryce', { roles: ['member', 'administrator'] });
  const channelId = await addChannel(db, town.place);
  await db
    .updateTable('channel')
    .set({ is_urgent: true, closed_at: new Date() })
    .where('channel_id', '=', channelId as never)
    .execute();
  const seen = { ...urgent, isClosed: true };
  expect(await outcome('setChannelUse', { channelId, seen, wanted: urgent }, boss)).toBe('ok');
});

describe('a new community', () => {
  it('opens a channel before its library has three case studies, with needs, and changes them later', async () => {
    const ask = made({ needs: ['housing', 'homelessness', 'benefits', 'money-debt', 'food-fuel'] });
    expect(await outcome('createChannel', made({ caseIds: [randomUUID()] }), town.ben)).toBe('not-found');
    expect(await outcome('createChannel', ask, town.ben)).toBe('ok');
    const { channelId } = ask;
    expect(await door(channelId, town.sarah)).toMatchObject({ pins: [], needs: ask.needs, threads: 1 });
    const words = { channelId, seenRulesVersion: 1, purpose: 'Homes.', rules: ask.rules };
    await call('describeChannel', { ...words, needs: ['housing'] }, town.ben);
    expect(await listed(channelId, town.sarah)).toMatchObject({ needs: ['housing'] });
    await call('describeChannel', words, town.ben);
    expect(await listed(channelId, town.sarah)).toMatchObject({ needs: ['housing'] });
  });
});
