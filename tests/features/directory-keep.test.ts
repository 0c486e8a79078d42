// What stripping keeps of the directory: asked for again only when it changed, and kept by the API's second look too.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { keptFor } from '#api/access/kept.ts';
import { loadNames, strip } from '#shared/stripping/index.ts';
import { add, ok, openTown, place, sarah, server, state } from '#tests/support/directory-town.ts';
import { addChannel, type SignedIn } from '#tests/support/people.ts';

openTown();

type List = { version: string; isSame: boolean; phrases: string[]; phones: string[]; next: string | null };
const list = async (ask: Record<string, unknown> = {}, who: SignedIn = sarah) =>
  ok(await server.call<List>('query', 'directory.keepList', ask, who));

it('sends nothing again while nothing changed, and says so at once when it did', async () => {
  const id = await add({ name: 'Harbour Money Help', phone: '01632 960111' });
  const first = await list();
  expect(first).toMatchObject({ isSame: false, next: null });
  expect(await list({ have: first.version })).toEqual({
    version: first.version,
    isSame: true,
    phrases: [],
    phones: [],
    next: null,
  });
  const versions = [first.version];
  ok(await state(id, { phone: '01632 960999' }));
  versions.push((await list({ have: first.version })).version);
  await add({ name: 'Pellhaven Walks' });
  versions.push((await list()).version);
  await server.core.db
    .updateTable('area_contact')
    .set({ phone: '07700 900102' })
    .where('community_id', '=', place.communityId)
    .where('role', '=', 'supervisor-line')
    .execute();
  versions.push((await list()).version);
  expect(new Set(versions).size).toBe(4);
});

it('is the same list for the panel, page by page, and for the API at once', async () => {
  const id = await add({ name: 'Harbour Money Help', organisation: 'The Quay Trust', phone: '01632 960111' });
  await add({ name: 'Pellhaven Walks' });
  ok(await state(id, { phone: '01632 960999' }));
  const { phrases, phones } = await list();
  const whole = await keptFor(server.core, sarah);
  expect([...whole.phrases].sort()).toEqual([...phrases].sort());
  expect([...whole.phones].sort()).toEqual([...phones].sort());
});

it('what the panel keeps, the second look keeps; what it does not, is refused with its place', async () => {
  const { db } = server.core;
  const channelId = await addChannel(db, place, { members: [sarah] });
  const post = (body: string) =>
    server.call(
      'mutation',
      'channels.startThread',
      {
        key: randomUUID(),
        channelId,
        title: 'Who answers at night?',
        body,
        isAnonymous: false,
        isConfirmed: true,
        needs: ['housing'],
        urgency: 'soon',
      },
      sarah,
    );
  // A duty line with a mobile number looks like a person's own.
  expect(await post('I rang 07700 900101 and nobody came.')).toMatchObject({ isOk: true });
  expect(await post('I rang 07700 900101, then 07700 900888.')).toMatchObject({
    isOk: false,
    refusal: 'still-identifies',
    findings: [{ path: 'body', kind: 'PHONE', start: 26, end: 38 }],
  });
});

it('a service or an organisation that is called like a person keeps nobody of that name in a case', async () => {
  await add({ name: 'Grace', organisation: 'Margaret Holloway' });
  await add({ name: 'Hope House', organisation: 'Dr Okafor' });
  await add({ name: 'Pellhaven', organisation: 'The Margaret Holloway Trust' });
  const whole = await keptFor(server.core, sarah);
  const { phrases, phones } = await list();
  expect([...whole.phrases].sort()).toEqual([...phrases].sort());
  expect(phrases).toEqual(expect.arrayContaining(['Hope House', 'Pellhaven', 'The Margaret Holloway Trust']));
  for (const person of ['Grace', 'Margaret Holloway', 'Dr Okafor']) expect(phrases).not.toContain(person);
  await loadNames();
  expect(
    strip('Grace rang, she is low. Margaret Holloway of Hope House knows.', { keep: { phrases, phones } })
      .text,
  ).toBe('[name 1] rang, she is low. [name 2] of Hope House knows.');
});
