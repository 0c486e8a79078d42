// A channel is never without a host: its hosting is offered to one person, who accepts or declines, and a host leaves when somebody else
// has taken over. Every step is in the trail.
import { describe, expect, it } from 'vitest';
import type { DoorNews } from '#shared/contract/channel-inviting.ts';
import { standAtTheDoor } from '#tests/support/entry-town.ts';
import { addChannel, after as later, type SignedIn } from '#tests/support/people.ts';

const town = standAtTheDoor();
const { call, deeds, door, outcome } = town;

const hosted = (more: object = {}) =>
  addChannel(town.server.core.db, town.place, {
    host: town.ben,
    members: [town.ben],
    rules: 'Be kind.',
    ...more,
  });
const offer = (channelId: string, whom: SignedIn, who = town.ben) =>
  outcome('offerHosting', { channelId, personId: whom.personId }, who);
const offersTo = async (who: SignedIn) =>
  (await call<{ items: DoorNews[] }>('listDoorNews', {}, who, 'query')).items.filter(
    (one): one is Extract<DoorNews, { kind: 'hosting' }> => one.kind === 'hosting',
  );
const answer = async (who: SignedIn, isAccepted: boolean) =>
  outcome('answerHosting', { offerId: (await offersTo(who))[0]?.id, isAccepted }, who);

describe('handing a channel over', () => {
  it('goes from hand to hand; then the first host may leave', async () => {
    const channelId = await hosted();
    expect(await outcome('leaveChannel', { channelId }, town.ben)).toBe('hand-over-first');
    expect(await door(channelId, town.ben)).toMatchObject({
      isHost: true,
      canHandOver: true,
      handingTo: null,
    });
    expect(await offer(channelId, town.sarah)).toBe('ok');
    expect(await door(channelId, town.ben)).toMatchObject({ handingTo: 'Sarah Whitlow' });
    // Nobody else is told.
    expect(await door(channelId, town.joanne)).toMatchObject({ canHandOver: false, handingTo: null });
    expect(await offersTo(town.sarah)).toMatchObject([{ channelId, by: 'Ben Adeyemi' }]);
    expect(await outcome('leaveChannel', { channelId }, town.ben)).toBe('hand-over-first');
    expect(await answer(town.sarah, true)).toBe('ok');
    expect(await door(channelId, town.sarah)).toMatchObject({
      isHost: true,
      host: 'Sarah Whitlow',
      isMember: true,
    });
    expect(await door(channelId, town.ben)).toMatchObject({ isHost: false, canHost: false, handingTo: null });
    expect(await offersTo(town.sarah)).toEqual([]);
    expect(await outcome('leaveChannel', { channelId }, town.ben)).toBe('ok');
    expect(await deeds()).toEqual(['hosting-offered', 'hosting-taken']);
  });

  it('is declined, withdrawn, or offered to somebody else, and an old offer leads nowhere', async () => {
    const channelId = await hosted();
    await offer(channelId, town.sarah);
    const [first] = await offersTo(town.sarah);
    expect(await answer(town.sarah, false)).toBe('ok');
    expect(await door(channelId, town.ben)).toMatchObject({ isHost: true, handingTo: null });
    await offer(channelId, town.sarah);
    const [second] = await offersTo(town.sarah);
    expect(await offer(channelId, town.sarah)).toBe('ok');
    expect(await offersTo(town.sarah)).toEqual([second]);
    await offer(channelId, town.joanne);
    expect(await offersTo(town.sarah)).toEqual([]);
    for (const old of [first, second])
      expect(await outcome('answerHosting', { offerId: old?.id, isAccepted: true }, town.sarah)).toBe(
        'invitation-over',
      );
    const [third] = await offersTo(town.joanne);
    expect(await outcome('answerHosting', { offerId: third?.id, isAccepted: true }, town.sarah)).toBe(
      'invitation-over',
    );
    expect(await outcome('withdrawHosting', { channelId }, town.ben)).toBe('ok');
    expect(await outcome('withdrawHosting', { channelId }, town.ben)).toBe('ok');
    expect(await offersTo(town.joanne)).toEqual([]);
    expect(await deeds()).toEqual([
      'hosting-offered',
      'hosting-declined',
      'hosting-offered',
      'hosting-offered',
      'hosting-withdrawn',
    ]);
  });

  it('is its host’s alone; a moderator offers it where the host has gone, and not where they are suspended', async () => {
    const { db } = town.server.core;
    const channelId = await hosted();
    expect(await offer(channelId, town.sarah, town.joanne)).toBe('not-allowed');
    expect(await offer(channelId, town.sarah, town.priya)).toBe('not-allowed');
    expect(await offer(channelId, town.ben)).toBe('already-done');
    await db
      .updateTable('person')
      .set({ suspended_at: later(0) })
      .where('person_id', '=', town.ben.personId)
      .execute();
    expect(await offer(channelId, town.sarah, town.priya)).toBe('not-allowed');
    await db.updateTable('person').set({ suspended_at: null }).execute();
    await db.deleteFrom('person_role').where('person_id', '=', town.ben.personId).execute();
    expect(await door(channelId, town.priya)).toMatchObject({ canHandOver: true });
    expect(await offer(channelId, town.priya, town.priya)).toBe('own-case');
    expect(await offer(channelId, town.sarah, town.priya)).toBe('ok');
    expect(await answer(town.sarah, true)).toBe('ok');
    expect(await door(channelId, town.priya)).toMatchObject({ host: 'Sarah Whitlow', canHandOver: false });
    const orphan = await hosted({ host: null, members: [] });
    expect(await offer(orphan, town.sarah, town.priya)).toBe('ok');
  });

  it('of a private channel goes to somebody inside, and falls when they go', async () => {
    const channelId = await hosted({ kind: 'private', members: [town.ben, town.sarah, town.joanne] });
    expect(await offer(channelId, town.priya)).toBe('not-found');
    await offer(channelId, town.sarah);
    await call('leaveChannel', { channelId }, town.sarah);
    expect(await offersTo(town.sarah)).toEqual([]);
    await offer(channelId, town.joanne);
    const out = { channelId, personId: town.joanne.personId, words: 'For now.' };
    await call('takeMemberOut', out, town.ben);
    expect(await offersTo(town.joanne)).toEqual([]);
    expect(await door(channelId, town.ben)).toMatchObject({ isHost: true, handingTo: null });
  });

  it('both at once: accepting and withdrawing leave one host', async () => {
    const channelId = await hosted();
    await offer(channelId, town.sarah);
    const [waits] = await offersTo(town.sarah);
    const ends = await Promise.all([
      outcome('answerHosting', { offerId: waits?.id, isAccepted: true }, town.sarah),
      outcome('withdrawHosting', { channelId }, town.ben),
    ]);
    const { host } = await door(channelId, town.joanne);
    expect([
      ['ok', 'not-allowed', 'Sarah Whitlow'],
      ['invitation-over', 'ok', 'Ben Adeyemi'],
    ]).toContainEqual([...ends, host]);
  });
});
