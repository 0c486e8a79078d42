// API keys through their route: made by whoever holds a role that a program can work with, shown once, listed, revoked, and in the trail with
// every deed that is done by one.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { forgetExpired } from '#api/jobs/forget-expired.ts';
import { limits } from '#shared/basics/limits.ts';
import type { ApiKey } from '#shared/contract/keys.ts';
import { makeKey } from '#tests/support/keys.ts';
import { addPerson, after as later, type SignedIn } from '#tests/support/people.ts';
import { peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const dayMs = 86_400_000;
const create = (who: SignedIn, changes: object = {}) =>
  town.ask<{ key: ApiKey; secret: string }>(
    'keys.createKey',
    { keyId: randomUUID(), name: 'Staff list', roles: ['administrator'], days: 30, ...changes },
    who,
  );
const revoke = (keyId: string, who: SignedIn) => town.ask('keys.revokeKey', { keyId }, who);
const keysOf = async (who: SignedIn, input: object = {}) => town.list<ApiKey>(input, who, 'keys.listKeys');
const asAny = (key: { token: string }) => key as SignedIn;

describe('a key', () => {
  it('works for its owner from then on, and says by a sign of its own what it is', async () => {
    const { ana } = town.people;
    const made = await create(ana);
    expect(made).toMatchObject({
      key: { name: 'Staff list', roles: ['administrator'], lastUsedOn: null },
      secret: expect.stringMatching(/^phk_[\w-]{43}$/),
    });
    const key = { token: (made as { secret: string }).secret };
    expect(await town.ask('session.readMe', {}, asAny(key), 'query')).toMatchObject({
      name: 'Ana Pryce',
      roles: ['administrator'],
    });
    expect((await town.list({}, asAny(key))).items.map(({ name }) => name)).toContain('Sarah Whitlow');
  });

  it('is shown once: neither the list nor asking again gives the secret', async () => {
    const { ana } = town.people;
    const keyId = randomUUID();
    await create(ana, { keyId });
    expect(await create(ana, { keyId })).toBe('already-done');
    const { items } = await keysOf(ana);
    expect(items.map(({ id }) => id)).toEqual([keyId]);
    expect(JSON.stringify(items)).not.toContain('phk_');
  });

  it('is for whoever holds a role that a program works with, and holds none that its owner does not', async () => {
    const { ana, sarah, priya, omar } = town.people;
    for (const who of [sarah, priya, omar]) expect(await create(who)).toBe('not-allowed');
    expect(await create(ana, { roles: ['administrator', 'curator'] })).toBe('not-allowed');
    for (const roles of [['member'], ['moderator'], ['auditor'], [], ['administrator', 'administrator']])
      expect(await create(ana, { roles })).toBe('malformed');
    const curator = await addPerson(town.server.core.db, town.place, 'Ceri Vaughan', { roles: ['curator'] });
    expect(await create(curator, { roles: ['curator'] })).toMatchObject({ key: { roles: ['curator'] } });
  });

  it('lasts a year at most, has a name, and there are not many of them', async () => {
    const { ana } = town.people;
    for (const days of [0, limits.keyDaysMax + 1, 1.5]) expect(await create(ana, { days })).toBe('malformed');
    for (const name of ['', '   ', 'n'.repeat(limits.keyNameCharsMax + 1)])
      expect(await create(ana, { name })).not.toHaveProperty('key');
    for (let made = 0; made < limits.keysMax; made += 1)
      expect(await create(ana, { days: limits.keyDaysMax })).toHaveProperty('key');
    expect(await create(ana)).toBe('too-many-keys');
    const [newest] = (await keysOf(ana)).items;
    await revoke(newest?.id ?? '', ana);
    expect(await create(ana)).toHaveProperty('key');
  });

  it('keeps the day of its last use and nothing nearer', async () => {
    const { ana } = town.people;
    const key = await makeKey(town.server, ana, ['administrator'], 365);
    const used = async () => (await keysOf(ana)).items[0]?.lastUsedOn;
    expect(await used()).toBeNull();
    await town.list({}, asAny(key));
    expect(await used()).toBe('2026-11-20');
    town.server.setNow(later(3 * 3_600_000));
    await town.list({}, asAny(key));
    expect(await used()).toBe('2026-11-20');
  });

  it('is listed to its owner alone, newest first, a page at a time', async () => {
    const { ana, bilal } = town.people;
    const made: string[] = [];
    for (let at = 0; at < 3; at += 1) {
      town.server.setNow(later(at * 60_000));
      made.unshift((await makeKey(town.server, ana)).id);
    }
    await makeKey(town.server, bilal);
    const first = await keysOf(ana, { limit: 2 });
    const rest = await keysOf(ana, { limit: 2, cursor: first.next });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(made);
    expect(rest.next).toBeNull();
    expect(await town.ask('keys.listKeys', { cursor: 'nonsense' }, ana, 'query')).toBe('malformed');
  });

  it('is revoked at once, and once more changes nothing', async () => {
    const { ana } = town.people;
    const key = await makeKey(town.server, ana);
    expect(await revoke(key.id, ana)).toEqual({});
    expect(await revoke(key.id, ana)).toEqual({});
    expect(await town.ask('listPeople', {}, asAny(key), 'query')).toBe('not-signed-in');
    expect((await keysOf(ana)).items).toEqual([]);
    expect((await town.trail()).map(({ deed }) => deed)).toEqual(['key-created', 'key-revoked']);
  });

  it('is forgotten a month after it was over', async () => {
    const { ana } = town.people;
    const { db } = town.server.core;
    const revoked = await makeKey(town.server, ana, ['administrator'], 365);
    await makeKey(town.server, ana, ['administrator'], 7);
    const standing = await makeKey(town.server, ana, ['administrator'], 365);
    await revoke(revoked.id, ana);
    const kept = async () =>
      (
        await db
          .selectFrom('api_key')
          .select('key_id')
          .where('community_id', '=', town.place.communityId)
          .execute()
      ).length;
    await forgetExpired(db, later(29 * dayMs));
    expect(await kept()).toBe(3);
    await forgetExpired(db, later(31 * dayMs));
    expect(await kept()).toBe(2);
    await forgetExpired(db, later(38 * dayMs));
    expect(await kept()).toBe(1);
    expect(standing.id).toBeTruthy();
  });
});

describe('the trail', () => {
  it('says of every deed that a key did it, and which, and nothing of its secret', async () => {
    const { ana, sarah } = town.people;
    const key = await makeKey(town.server, ana);
    await town.setRoles(asAny(key), sarah, ['member'], ['member', 'curator']);
    await town.setRoles(ana, sarah, ['member', 'curator'], ['member']);
    // A deed of which nothing is written when a person does it.
    expect(await town.ask('chases.setKeeping', { months: 12 }, asAny(key))).not.toBe('not-allowed');
    const trail = await town.trail();
    expect(trail.map(({ deed, by, detail }) => [deed, by, detail.apiKey])).toEqual([
      ['key-created', ana.personId, undefined],
      ['roles-changed', ana.personId, key.id],
      ['roles-changed', ana.personId, undefined],
      [expect.any(String), ana.personId, key.id],
    ]);
    expect(JSON.stringify(trail)).not.toContain(key.token);
  });

  it('has an entry of ours for a deed that changed nothing', async () => {
    const { ana, sarah } = town.people;
    const key = await makeKey(town.server, ana);
    await town.setRoles(asAny(key), sarah, ['member'], ['member']);
    expect((await town.trail()).at(-1)).toMatchObject({
      deed: 'key-used',
      detail: { apiKey: key.id, procedure: 'people.setRoles' },
    });
  });

  it('is told to its owner in their own trail', async () => {
    const { ana } = town.people;
    const { id } = await makeKey(town.server, ana);
    await revoke(id, ana);
    const own = await town.list<{ deed: string }>({}, ana, 'session.listMyTrail');
    expect(own.items.map(({ deed }) => deed)).toEqual(['key-revoked', 'key-created']);
  });
});
