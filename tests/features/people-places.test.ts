// Organisations and areas, as administrators keep them: a listed code lets people in, another one does not.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { accessArrival } from '#api/access/arrival.ts';
import type { Area, Organisation } from '#shared/contract/people.ts';
import { issuer, peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const { add, ask, list, row, trail } = town;

const surgery = { name: 'Harrowmere Surgery', kind: 'practice', odsCode: 'X9Y8Z' };

it('a listed code lets people in, and one taken away does not', async () => {
  const { ana, bilal } = town.people;
  const organisationId = randomUUID();
  const identity = { issuer, tenant: '', subject: randomUUID() };
  await add([row({ identity })]);
  const arrive = () => accessArrival(town.server.core.db, { ...identity, odsCode: 'X9Y8Z' });
  await expect(arrive()).rejects.toThrow('organisation-not-listed');
  expect(await ask('addOrganisation', { organisationId, ...surgery }, ana)).toEqual({});
  expect(await arrive()).toMatchObject({ communityId: town.place.communityId });
  const without = { ...surgery, odsCode: null };
  const change = (seen: object, wanted: object, who = ana) =>
    ask('changeOrganisation', { organisationId, seen, wanted }, who);
  expect(await change(surgery, without)).toEqual({});
  await expect(arrive()).rejects.toThrow('organisation-not-listed');
  expect(await change(surgery, { ...surgery, name: 'Harrowmere Practice' }, bilal)).toBe('changed-elsewhere');
  expect((await trail()).slice(-2)).toMatchObject([
    { deed: 'organisation-added', of: organisationId, detail: { ods: 'X9Y8Z' } },
    { deed: 'organisation-changed', detail: { odsBefore: 'X9Y8Z', ods: null, named: false } },
  ]);
  expect(JSON.stringify(await trail())).not.toContain('Surgery');
});

it('organisations: once, however often it is asked; never two of one name or code', async () => {
  const { ana, stranger } = town.people;
  const organisationId = randomUUID();
  const first = { organisationId, ...surgery };
  const asked = (input: object, who = ana) => ask('addOrganisation', input, who);
  expect(await asked(first)).toEqual({});
  expect(await asked(first)).toEqual({});
  expect((await trail()).filter(({ deed }) => deed === 'organisation-added')).toHaveLength(1);
  expect(await asked({ ...first, name: 'Another name' })).toBe('key-reused');
  const other = {
    organisationId: randomUUID(),
    name: 'Fenbrook Surgery',
    kind: 'practice',
    odsCode: 'F1F1F',
  };
  expect(await asked({ ...other, odsCode: 'X9Y8Z' })).toBe('already-listed');
  expect(await asked({ ...other, name: ' harrowmere  SURGERY' })).toBe('already-listed');
  expect(await asked({ ...other, odsCode: 'x9' })).toBe('malformed');
  expect(await asked({ ...other, name: 'Fen\u0000brook' })).toBe('malformed');
  expect(await asked({ ...other, name: 'Fen\u202Ebrook' })).toBe('name-refused');
  // Each community lists its own.
  expect(await asked({ ...first, organisationId: randomUUID() }, stranger)).toEqual({});
  expect(await ask('changeOrganisation', { organisationId, seen: surgery, wanted: surgery }, stranger)).toBe(
    'not-found',
  );
  const page = await list<Organisation>({ limit: 1 }, ana, 'people.listOrganisations');
  expect(page.items.map(({ name }) => name)).toEqual(['Harrowmere PCN']);
  const rest = await list<Organisation>({ cursor: page.next }, ana, 'people.listOrganisations');
  expect(rest).toEqual({ items: [{ id: organisationId, ...surgery }], next: null });
});

it('areas: added, called otherwise, and never two of one name', async () => {
  const { ana, sarah, stranger } = town.people;
  const areaId = randomUUID();
  const words = { name: 'Ynys Môn', deprivationDecile: 3 };
  expect(await ask('addArea', { areaId, ...words }, ana)).toEqual({});
  expect(await ask('addArea', { areaId, ...words }, ana)).toEqual({});
  expect(await ask('addArea', { areaId: randomUUID(), ...words, name: 'ynys môn' }, ana)).toBe(
    'already-listed',
  );
  expect(await ask('addArea', { areaId: randomUUID(), ...words, deprivationDecile: 11 }, ana)).toBe(
    'malformed',
  );
  const wanted = { name: 'Ynys Môn a’r glannau', deprivationDecile: null };
  expect(await ask('changeArea', { areaId, seen: words, wanted }, ana)).toEqual({});
  expect(await ask('changeArea', { areaId, seen: words, wanted }, ana)).toEqual({});
  expect(await ask('changeArea', { areaId, seen: words, wanted: words }, ana)).toBe('changed-elsewhere');
  expect(await ask('changeArea', { areaId, seen: wanted, wanted: words }, stranger)).toBe('not-found');
  expect(await ask('listAreas', {}, sarah, 'query')).toBe('not-allowed');
  const { items } = await list<Area>({}, ana, 'people.listAreas');
  expect(items).toEqual([
    { id: town.place.areaId, name: 'Harrowmere', deprivationDecile: 2 },
    { id: areaId, ...wanted },
  ]);
  // The directory keeps it as any other from now on.
  const place = { areaId, latitude: 53.2, longitude: -4.3 };
  expect(await ask('directory.setAreaPlace', place, ana)).toEqual({});
  expect(await ask('directory.publishArea', { areaId, isPublished: true }, ana)).toBe('area-incomplete');
  const deeds = (await trail()).map(({ deed }) => deed);
  expect(deeds.filter((deed) => deed.startsWith('area-'))).toEqual(['area-added', 'area-changed']);
});
