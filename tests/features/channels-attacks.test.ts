// What somebody with bad intentions sends through the route: each asks for more than is theirs, or for a fault of ours.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '#shared/contract/channels.ts';
import { type AskingWorld, asking, openAskingWorld, refusal } from '#tests/support/asking.ts';
import { addChannel, addCommunity, addPerson } from '#tests/support/people.ts';

let world: AskingWorld;

beforeAll(async () => {
  world = await openAskingWorld();
});
afterAll(() => world.server.close());

const { ask, reply, started, threads } = asking(() => world);

describe('a cursor', () => {
  it('of a private channel tells no more than one of nothing', async () => {
    const { server } = world;
    const { db } = server.core;
    const place = await addCommunity(db);
    const ann = await addPerson(db, place, 'Ann Garside');
    const member = await addPerson(db, place, 'Idris Vaughan');
    await addChannel(db, place, { name: 'Money' });
    await addChannel(db, place, { name: 'Travel' });
    const hidden = await addChannel(db, place, { name: 'Panel', kind: 'private', members: [member] });
    const behind = (cursor: string, who = ann) =>
      server.call<{ items: Channel[] }>('query', 'channels.listChannels', { cursor }, who);
    expect(await behind(hidden)).toEqual(await behind(randomUUID()));
    // The same question by somebody who sees it has an answer, so that the one above says something.
    expect(await behind(hidden, member)).toMatchObject({ data: { items: [{ name: 'Travel' }] } });
  });

  it('from before the calendar is malformed, not a fault of ours', async () => {
    for (const at of [
      '-100000-01-01T00:00:00.000Z',
      '0',
      '2026',
      '275760-01-01',
      '2026-11-20T12:00:00.000Z ',
    ])
      expect(await threads(world.housing, world.sarah, { cursor: `${at},${randomUUID()}` })).toEqual(
        refusal('malformed', 400),
      );
  });
});

describe('a number or a sign that the database does not know', () => {
  it('reading further than any thread goes is malformed', async () => {
    const { threadId } = await started();
    for (const upToNumber of [3_000_000_000, 2 ** 53])
      expect(
        await world.server.call('mutation', 'channels.markRead', { threadId, upToNumber }, world.sarah),
      ).toEqual(refusal('malformed', 400));
  });

  it('an empty byte in what is said is malformed', async () => {
    expect(await ask({ body: 'Who is the first\u0000 call?' })).toEqual(refusal('malformed', 400));
    expect(await ask({ title: 'Notice\u0000' })).toEqual(refusal('malformed', 400));
  });
});

describe('a word that is said to have been kept', () => {
  const body = 'Grace at the food bank said Mondays. Is that still so?';
  const word = { field: 'body', kind: 'PERSON', reason: 'other', start: 0, end: 5 };
  it('stands where it is said to stand', async () => {
    expect(await ask({ body, kept: [word] })).toMatchObject({ isOk: true });
    for (const wrong of [
      { start: 50, end: 200 },
      { start: 5, end: 5 },
      { start: 9, end: 3 },
      { field: 'title', start: 0, end: 121 },
    ])
      expect(await ask({ body, kept: [{ ...word, ...wrong }] })).toEqual(refusal('malformed', 400));
  });
  it('is of a kind that the engine knows, so that no name can be written down as a kind', async () => {
    expect(await ask({ body, kept: [{ ...word, kind: 'DOROTHY_HALLWORTH' }] })).toEqual(
      refusal('malformed', 400),
    );
  });
  it('is never a number that identifies, whatever is said of it', async () => {
    const said = 'The number is 943 476 5919, is that right?';
    const kept = [{ ...word, start: 14, end: 26 }];
    expect(await ask({ body: said, kept })).toEqual(refusal('still-identifies', 400));
    const { threadId } = await started();
    for (const kind of ['NHS_NUMBER', 'PHONE', 'NINO', 'VEHICLE_REG'])
      expect(await reply(threadId, { body, kept: [{ ...word, kind }] })).toEqual(refusal('malformed', 400));
  });
});
