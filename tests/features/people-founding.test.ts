// A community begins with a file: two administrators who can sign in and add everybody else. Every slip is said in a sentence.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accessArrival } from '#api/access/arrival.ts';
import { foundCommunity } from '#api/features/people/index.ts';
import { addSession, noon } from '#tests/support/people.ts';
import { issuer, peopleTown } from '#tests/support/people-town.ts';

const town = peopleTown();
const guide = readFileSync(new URL('../../docs/people.md', import.meta.url), 'utf8');
const [, example = ''] = /```json founding\n([\s\S]+?)```/.exec(guide) ?? [];
type File = {
  slug: string;
  administrators: { name: string; identity: { issuer: string; subject: string } }[];
};
const file = (change: (file: File) => void = () => undefined) => {
  const read = JSON.parse(example) as File;
  read.slug = `c-${randomUUID()}`;
  for (const one of read.administrators) one.identity.subject = randomUUID();
  change(read);
  return read;
};
const found = (value: unknown) => {
  const { db, config, random } = town.server.core;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return foundCommunity(db, { config, now: noon, random }, text);
};

it('its administrators come in, and add colleagues', async () => {
  const asked = file();
  const communityId = await found(asked);
  const { db } = town.server.core;
  const who = { issuer, tenant: '', subject: asked.administrators[0]?.identity.subject as string };
  const arrived = await accessArrival(db, { ...who, odsCode: 'X9Y8Z' });
  expect(arrived.communityId).toBe(communityId);
  const ana = { ...town.people.ana, ...arrived, ...(await addSession(db, arrived)) };
  const row = town.row({ organisation: 'X9Y8Z', areaId: null });
  expect(await town.add([row], ana)).toMatchObject({ rows: [{ result: 'added' }] });
  expect((await town.list({}, ana)).items.map(({ name }) => name)).toEqual([
    'Ana Pryce',
    'Bilal Qureshi',
    'Siân Llŷr-Parry',
  ]);
  const trail = await town.ask('session.listMyTrail', {}, ana, 'query');
  expect(trail).toMatchObject({ items: [{ deed: 'person-added' }, { deed: 'person-added', toMe: {} }] });
});

it('refuses one of whom nobody could take over, a strange provider, a slip, a second time', async () => {
  await expect(found('{')).rejects.toThrow('is not JSON');
  await expect(found(file((one) => one.administrators.pop()))).rejects.toThrow(
    'not right at: administrators.',
  );
  await expect(
    found(
      file((one) => {
        for (const { identity } of one.administrators.slice(1)) identity.issuer = `${issuer}/`;
      }),
    ),
  ).rejects.toThrow('could vouch for administrator 2');
  await expect(
    found(
      file((one) => {
        for (const person of one.administrators) person.name = 'Rob\u0007';
      }),
    ),
  ).rejects.toThrow('administrators.0.name, administrators.1.name');
  const asked = file();
  await found(asked);
  await expect(found(asked)).rejects.toThrow('of this slug already');
  await expect(found({ ...asked, slug: `c-${randomUUID()}` })).rejects.toThrow(
    'signs in to a community here',
  );
});
