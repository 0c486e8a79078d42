// What a key does and the entry that says so are one transaction: neither stands without the other, whenever the process dies.
import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { accessKey } from '#api/access/key.ts';
import { auditKeyDeed } from '#api/access/key-deeds.ts';
import { transact } from '#api/database/index.ts';
import { makeKey } from '#tests/support/keys.ts';
import { noon, type SignedIn } from '#tests/support/people.ts';
import { peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const asAny = (key: { token: string }) => key as SignedIn;
const placed = (latitude: number) => ({ areaId: town.place.areaId, latitude, longitude: -2 });
const setPlace = (latitude: number, who: SignedIn) =>
  town.ask('directory.setAreaPlace', placed(latitude), who);
/** The area, and the transaction that wrote it last. */
const area = async () => {
  const { rows } = await sql<{ latitude: number | null; by: string }>`
    select latitude_micro / 1e6 as latitude, xmin::text as by from area_directory
    where community_id = ${town.place.communityId} and area_id = ${town.place.areaId}`.execute(
    town.server.core.db,
  );
  return { latitude: rows[0]?.latitude == null ? null : Number(rows[0].latitude), by: rows[0]?.by };
};
const writtenBy = async () => {
  const { rows } = await sql<{ by: string }>`
    select xmin::text as by from audit_entry where community_id = ${town.place.communityId} and deed = 'key-used'`.execute(
    town.server.core.db,
  );
  return rows.map(({ by }) => by);
};

describe('a deed that writes no entry of its own', () => {
  afterEach(async () => {
    await sql`drop trigger if exists refuse_ours on audit_entry`.execute(town.server.core.db);
    await sql`drop function if exists refuse_ours`.execute(town.server.core.db);
  });

  it('has ours in its own transaction', async () => {
    const key = await makeKey(town.server, town.people.ana);
    expect(await setPlace(54, asAny(key))).toEqual({});
    const { latitude, by } = await area();
    expect(latitude).toBe(54);
    expect(await writtenBy()).toEqual([by]);
    expect((await town.trail()).at(-1)).toMatchObject({
      deed: 'key-used',
      by: town.people.ana.personId,
      detail: { apiKey: key.id, procedure: 'directory.setAreaPlace' },
    });
    // By hand it leaves none, as before.
    expect(await setPlace(55, town.people.ana)).toEqual({});
    expect(await writtenBy()).toHaveLength(1);
  });

  it('is not done where ours cannot be written', async () => {
    const { db } = town.server.core;
    const key = await makeKey(town.server, town.people.ana);
    const before = await area();
    await sql`create function refuse_ours() returns trigger language plpgsql as
      'begin if new.deed = ''key-used'' then raise exception ''the disk is full''; end if; return new; end'`.execute(
      db,
    );
    await sql`create trigger refuse_ours before insert on audit_entry for each row execute function refuse_ours()`.execute(
      db,
    );
    expect(await setPlace(54, asAny(key))).not.toEqual({});
    expect(await area()).toEqual(before);
    expect(await writtenBy()).toEqual([]);
  });

  it('has ours though the process dies the moment after its commit', async () => {
    const { db } = town.server.core;
    await setPlace(55, town.people.ana);
    const key = await makeKey(town.server, town.people.ana);
    const peer = await accessKey(db, key.token, noon);
    const dying = auditKeyDeed(
      { db, peer, now: noon, path: 'directory.setAreaPlace', type: 'mutation' },
      async () => {
        await transact(db, async (trx) => {
          await trx
            .updateTable('area_directory')
            .set({ latitude_micro: 54_000_000, longitude_micro: -2_000_000 })
            .where('area_id', '=', town.place.areaId)
            .execute();
        });
        throw new Error('the process dies');
      },
    );
    await expect(dying).rejects.toThrow('the process dies');
    const { latitude, by } = await area();
    expect(latitude).toBe(54);
    expect(await writtenBy()).toEqual([by]);
  });

  it('and what was rolled back leaves none, nor does a refusal', async () => {
    const { db } = town.server.core;
    const key = await makeKey(town.server, town.people.ana);
    const peer = await accessKey(db, key.token, noon);
    const parts = { db, peer, now: noon, path: 'directory.setAreaPlace', type: 'mutation' as const };
    // Rolled back once and done then: the entry of what was rolled back does not count.
    await auditKeyDeed(parts, async () => {
      const failing = transact(db, async () => {
        throw new Error('rolled back');
      });
      await expect(failing).rejects.toThrow('rolled back');
      await transact(db, async () => undefined);
      await transact(db, async () => undefined);
      return { ok: true };
    });
    expect(await writtenBy()).toHaveLength(1);
    const elsewhere = { ...placed(54), areaId: town.elsewhere.areaId };
    expect(await town.ask('directory.setAreaPlace', elsewhere, asAny(key))).toBe('not-found');
    expect(await writtenBy()).toHaveLength(1);
  });
});

it('a deed with an entry of its own has that one and none of ours', async () => {
  const key = await makeKey(town.server, town.people.ana);
  await town.setRoles(asAny(key), town.people.sarah, ['member'], ['member', 'curator']);
  expect((await town.trail()).map(({ deed, detail }) => [deed, detail.apiKey])).toEqual([
    ['key-created', undefined],
    ['roles-changed', key.id],
  ]);
});
