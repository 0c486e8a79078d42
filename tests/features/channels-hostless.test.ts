// A host leaves the community, and somebody is asked to see to their channels: moderators who see them hand them over; a private one without
// a moderator inside is taken over by somebody who is inside. Nobody else learns that a private channel is there.
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import type { DoorNews } from '#shared/contract/channel-inviting.ts';
import { standInNudgesTown } from '#tests/support/nudges-town.ts';
import { addChannel, addPerson, type SignedIn } from '#tests/support/people.ts';

const town = standInNudgesTown();
const { call, choose, pass, refusal } = town;
let ana: SignedIn;
let lee: SignedIn;
beforeEach(async () => {
  const { db } = town.server.core;
  ana = await addPerson(db, town.place, 'Ana Pryce', { roles: ['administrator'] });
  lee = await addPerson(db, town.place, 'Lee Harding', { roles: ['member', 'host'] });
});

const hosted = (
  kind: 'open' | 'request' | 'private',
  members: readonly SignedIn[] = [lee],
  name = 'Hard endings',
) => addChannel(town.server.core.db, town.place, { name, kind, host: lee, members });
const leaves = (who = lee) =>
  call<{ channelsToHandOver: number }>('people.endMembership', { personId: who.personId }, ana);
const needed = async (who: SignedIn) =>
  (await call<{ items: DoorNews[] }>('channels.listDoorNews', {}, who, 'query')).items
    .filter((one) => one.kind === 'hostless')
    .map(({ name, channelId, can }) => ({ name, channelId, can }));
const take = (channelId: string, who: SignedIn) => refusal('channels.takeHosting', { channelId }, who);
const hostOf = async (channelId: string, who: SignedIn) =>
  (await call<{ host: string | null }>('channels.readChannel', { channelId }, who, 'query')).host;
const look = (who: SignedIn) =>
  call<{ waiting: number; fresh: { kind: string; place: string }[] }>('nudges.look', {}, who, 'query');
const loud = { from: 0, until: 0, isQuietAtWeekends: false };

describe('a channel whose host left', () => {
  it('asks every moderator, who hands it over; then it asks nobody', async () => {
    const channelId = await hosted('open');
    expect(await needed(town.priya)).toEqual([]);
    expect(await leaves()).toEqual({ channelsToHandOver: 1 });
    expect(await needed(town.priya)).toEqual([{ name: 'Hard endings', channelId, can: 'offer' }]);
    for (const who of [town.sarah, town.ben]) expect(await needed(who)).toEqual([]);
    expect(await take(channelId, town.sarah)).toBe('not-allowed');
    expect(await take(channelId, town.priya)).toBe('not-allowed');
    await call('channels.offerHosting', { channelId, personId: town.sarah.personId }, town.priya);
    const { items } = await call<{ items: DoorNews[] }>('channels.listDoorNews', {}, town.sarah, 'query');
    const [offer] = items;
    if (offer?.kind !== 'hosting') throw new Error('Nothing was offered.');
    await call('channels.answerHosting', { offerId: offer.id, isAccepted: true }, town.sarah);
    expect(await needed(town.priya)).toEqual([]);
  });

  it('private, with a moderator inside, asks them alone', async () => {
    const channelId = await hosted('private', [lee, town.sarah, town.priya]);
    await leaves();
    expect(await needed(town.priya)).toEqual([{ name: 'Hard endings', channelId, can: 'offer' }]);
    expect(await needed(town.sarah)).toEqual([]);
    expect(await take(channelId, town.sarah)).toBe('not-allowed');
  });

  it('private, without one, asks whoever is inside; the first takes it, and it is in the trail', async () => {
    const channelId = await hosted('private', [lee, town.sarah, town.ben]);
    expect(await take(channelId, town.sarah)).toBe('not-allowed');
    await leaves();
    for (const who of [town.sarah, town.ben])
      expect(await needed(who)).toEqual([{ name: 'Hard endings', channelId, can: 'take' }]);
    // A moderator outside knows nothing of it, and neither does anybody else.
    expect(await needed(town.priya)).toEqual([]);
    expect(await take(channelId, town.priya)).toBe('not-found');
    expect(await take(channelId, town.sarah)).toBe('ok');
    expect(await take(channelId, town.sarah)).toBe('ok');
    expect(await take(channelId, town.ben)).toBe('not-allowed');
    expect(await hostOf(channelId, town.ben)).toBe('Sarah Whitlow');
    expect(await needed(town.ben)).toEqual([]);
    const { rows } = await sql<{
      deed: string;
    }>`select deed from audit_entry where community_id = ${town.place.communityId}
      and subject_id = ${channelId} order by seq`.execute(town.server.core.db);
    expect(rows.map(({ deed }) => deed)).toEqual(['hosting-taken']);
  });

  it('of two who take it at once one has it', async () => {
    const channelId = await hosted('private', [lee, town.sarah, town.ben]);
    await leaves();
    const ends = await Promise.all([take(channelId, town.sarah), take(channelId, town.ben)]);
    expect(ends.sort()).toEqual(['not-allowed', 'ok']);
  });

  it('closed, or with its host back, asks nobody; and a suspended host is not gone', async () => {
    const channelId = await hosted('private', [lee, town.sarah]);
    await town.server.core.db
      .updateTable('person')
      .set({ suspended_at: town.now })
      .where('person_id', '=', lee.personId)
      .execute();
    expect(await needed(town.sarah)).toEqual([]);
    await leaves();
    expect((await needed(town.sarah)).length).toBe(1);
    await call('people.setRoles', { personId: lee.personId, seen: [], wanted: ['member'] }, ana);
    expect(await needed(town.sarah)).toEqual([]);
    await leaves();
    await town.server.core.db
      .updateTable('channel')
      .set({ closed_at: town.now })
      .where('channel_id', '=', channelId as never)
      .execute();
    expect(await needed(town.sarah)).toEqual([]);
  });

  it('had offered it to somebody, who may still say yes; what was offered to the one who left is over', async () => {
    const theirs = await hosted('private', [lee, town.sarah, town.ben]);
    await call('channels.offerHosting', { channelId: theirs, personId: town.ben.personId }, lee);
    const bens = await addChannel(town.server.core.db, town.place, { name: 'Other', host: town.ben });
    await call('channels.offerHosting', { channelId: bens, personId: lee.personId }, town.ben);
    await leaves();
    const { handingTo } = await call<{ handingTo: string | null }>(
      'channels.readChannel',
      { channelId: bens },
      town.ben,
      'query',
    );
    expect(handingTo).toBeNull();
    const { items } = await call<{ items: DoorNews[] }>('channels.listDoorNews', {}, town.ben, 'query');
    const offer = items.find((one) => one.kind === 'hosting');
    expect(offer).toMatchObject({ channelId: theirs });
    // Whoever is quicker has it: taken by another, the offer is over.
    expect(await take(theirs, town.sarah)).toBe('ok');
    expect(await refusal('channels.answerHosting', { offerId: offer?.id, isAccepted: true }, town.ben)).toBe(
      'invitation-over',
    );
  });
});

describe('they hear of it', () => {
  it('where they asked to be told: a place and no word of which channel; taken, it is over', async () => {
    await choose(town.sarah, { ways: ['badge', 'system'], quiet: loud });
    await choose(town.priya, { ways: ['badge', 'system'], quiet: loud });
    const channelId = await hosted('private', [lee, town.sarah, town.ben]);
    await leaves();
    await pass(1);
    const seen = await look(town.sarah);
    expect(seen).toMatchObject({ waiting: 1, fresh: [{ kind: 'invitation', place: 'channels' }] });
    expect(JSON.stringify(seen)).not.toContain(channelId);
    expect(await look(town.priya)).toMatchObject({ waiting: 0, fresh: [] });
    await take(channelId, town.ben);
    expect(await look(town.sarah)).toMatchObject({ waiting: 0, fresh: [] });
  });

  it('when it is opened again, whose host left while it was closed', async () => {
    await choose(town.sarah, { ways: ['badge'], quiet: loud });
    const channelId = await hosted('private', [lee, town.sarah, ana]);
    const open = { isUrgent: false, isReadOnly: false, isClosed: false };
    const closed = { ...open, isClosed: true };
    await call('channels.setChannelUse', { channelId, seen: open, wanted: closed }, ana);
    await leaves();
    await pass(1);
    expect(await look(town.sarah)).toMatchObject({ waiting: 0 });
    await call('channels.setChannelUse', { channelId, seen: closed, wanted: open }, ana);
    await pass(1);
    expect(await look(town.sarah)).toMatchObject({ waiting: 1 });
  });

  it('and whoever is a moderator hears of every channel that they see', async () => {
    await choose(town.priya, { ways: ['badge'], quiet: loud });
    await hosted('request');
    await leaves();
    await pass(1);
    expect(await look(town.priya)).toMatchObject({ waiting: 1 });
  });

  it('administrators see how many wait for a host, and for how many of them nobody is there', async () => {
    const count = () => call('people.countHostless', {}, ana, 'query');
    await hosted('open');
    await hosted('private', [lee, town.sarah]);
    await hosted('private', [lee], 'Nobody else');
    expect(await count()).toEqual({ channels: 0, unattended: 0 });
    await leaves();
    expect(await count()).toEqual({ channels: 3, unattended: 1 });
  });
});
