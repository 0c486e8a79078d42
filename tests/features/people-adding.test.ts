// Colleagues are added, one or a batch: each row gets its own answer, nobody is added twice, and nobody comes in whom no provider could
// vouch for.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { accessArrival } from '#api/access/arrival.ts';
import { toPersonName, toPlaceName } from '#shared/contract/people.ts';
import { after } from '#tests/support/people.ts';
import { type Added, issuer, peopleTown, tenant } from '#tests/support/people-town.ts';

const town = peopleTown();
const { add, ask, list, named, row, trail } = town;

describe('adding', () => {
  it('a colleague can sign in by what the provider vouches for, and nobody else can', async () => {
    const identity = { issuer, tenant: '', subject: '555000123456' };
    const { rows } = (await add([row({ identity, roles: ['member', 'host'] })])) as Added;
    expect(rows).toEqual([{ result: 'added', personId: expect.any(String) }]);
    const { db } = town.server.core;
    const arrived = await accessArrival(db, { ...identity, odsCode: null });
    expect(arrived).toEqual({ communityId: town.place.communityId, personId: rows[0]?.personId });
    await expect(accessArrival(db, { ...identity, tenant: 'x', odsCode: null })).rejects.toThrow('no-role');
    expect(await named('Siân Llŷr-Parry')).toMatchObject({ roles: ['member', 'host'], hasLeft: false });
    expect((await trail()).at(-1)).toEqual({
      deed: 'person-added',
      by: town.people.ana.personId,
      of: rows[0]?.personId,
      detail: { area: town.place.areaId, given: 'member host', organisation: town.place.organisationId },
    });
  });

  it('each row of a batch gets its own answer, and one that cannot be added stops no other', async () => {
    const other = row();
    const { rows: there } = (await ask<Added>(
      'addPeople',
      {
        key: randomUUID(),
        people: [{ ...other, organisation: town.elsewhere.organisationId, areaId: null }],
      },
      town.people.stranger,
    )) as Added;
    expect(there[0]?.result).toBe('added');
    const same = row();
    const { rows } = (await add([
      same,
      { ...same, name: 'Somebody Else' },
      row({ name: 'Robert\u0007 Bell' }),
      row({ name: 'Rt\u202Eebor' }),
      row({ name: 'x'.repeat(81) }),
      row({ organisation: town.elsewhere.organisationId }),
      row({ organisation: 'Q9Q9Q' }),
      row({ areaId: town.elsewhere.areaId }),
      row({ identity: { issuer: `${issuer}/`, tenant: '', subject: 's1' } }),
      row({ identity: { issuer, tenant, subject: 's2' } }),
      row({
        identity: { issuer: `https://login.example/${tenant}/v2.0`, tenant, subject: randomUUID() },
        areaId: null,
      }),
      { ...row(), identity: other.identity },
    ])) as Added;
    expect(rows.map(({ result }) => result)).toEqual([
      'added',
      'known',
      'name-refused',
      'name-refused',
      'name-refused',
      'unknown-organisation',
      'unknown-organisation',
      'unknown-area',
      'unknown-provider',
      'unknown-provider',
      'added',
      'known-elsewhere',
    ]);
    expect(rows[1]?.personId).toBe(rows[0]?.personId);
    expect(rows.at(-1)?.personId).toBeNull();
    expect((await list()).items).toHaveLength(7);
  });

  it('the same key is the same deed; the same key for others is refused, and so is a batch of fifty-one', async () => {
    const key = randomUUID();
    const rows = [row(), row({ name: 'Elin Ŵyn' })];
    const first = await add(rows, town.people.ana, key);
    expect(await add(rows, town.people.ana, key)).toEqual(first);
    expect((await trail()).filter(({ deed }) => deed === 'person-added')).toHaveLength(2);
    expect(await add([row()], town.people.ana, key)).toBe('key-reused');
    expect(await add(Array.from({ length: 51 }, () => row()))).toBe('malformed');
    expect(await add([])).toBe('malformed');
    const fifty = (await add(Array.from({ length: 50 }, () => row()))) as Added;
    expect(fifty.rows.every(({ result }) => result === 'added')).toBe(true);
  });

  it('refuses what no provider would ever send, roles that are none, and a key of nobody', async () => {
    for (const wrong of [
      { identity: { issuer, tenant: '', subject: 'two words' } },
      { identity: { issuer: 'sign-in.example', tenant: '', subject: 's' } },
      { identity: { issuer, tenant: '', subject: 's\u0000' } },
      { roles: [] },
      { roles: ['member', 'member'] },
      { roles: ['owner'] },
      { organisation: 'not a code' },
    ])
      expect([wrong, await add([row(wrong)])]).toEqual([wrong, 'malformed']);
    expect((await list()).items).toHaveLength(5);
  });

  it('an organisation is found by its code, in any case', async () => {
    const organisationId = randomUUID();
    const words = { name: 'Harrowmere Surgery', kind: 'practice', odsCode: 'X9Y8Z' };
    expect(await ask('addOrganisation', { organisationId, ...words }, town.people.ana)).toEqual({});
    const { rows } = (await add([row({ organisation: 'x9y8z' })])) as Added;
    expect(rows[0]?.result).toBe('added');
    expect(await named('Siân Llŷr-Parry')).toMatchObject({ organisationId });
  });

  it('is bounded in a minute', async () => {
    for (let at = 0; at < 60; at += 1)
      await ask('endMembership', { personId: randomUUID() }, town.people.ana);
    expect(await add([row()])).toBe('too-many-requests');
    expect(await add([row()], town.people.bilal)).toMatchObject({ rows: [{ result: 'added' }] });
    town.server.setNow(after(60_000));
    expect(await add([row()])).toMatchObject({ rows: [{ result: 'added' }] });
  });

  it('names of people and places are tidied and judged', () => {
    for (const [typed, name] of [
      ['  Llŷr   ap  Gwynfor ', 'Llŷr ap Gwynfor'],
      ['Ŵyn O’Neill-Ŷorath', 'Ŵyn O’Neill-Ŷorath'],
      ['W\u0302yn', 'Ŵyn'],
      ['Dr J. Okafor', 'Dr J. Okafor'],
      ['Nguyễn Thị Ánh', 'Nguyễn Thị Ánh'],
      ['山田太郎', '山田太郎'],
      ['Robert4', null],
      ['<b>Rob</b>', null],
      ['Rob\nBell', null],
      ['R\u0301\u0301\u0301\u0301ob', null],
      ['-', null],
      ['', null],
    ] as const)
      expect([typed, toPersonName(typed)]).toEqual([typed, name]);
    expect(toPlaceName(' Age Cymru 2nd branch (Môn) ')).toBe('Age Cymru 2nd branch (Môn)');
    for (const wrong of ['', '12', 'Har\u200Browmere', 'Harrow\u0007mere', 'x'.repeat(121)])
      expect([wrong, toPlaceName(wrong)]).toEqual([wrong, null]);
  });
});
