// What stripping keeps is judged once: a second look at the same directory asks the engine nothing, a change asks for what is new alone,
// nobody's lock waits for it, and whoever judges much lets others be answered between.
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { keptFor } from '#api/access/kept.ts';
import { makeKeptMemory } from '#api/access/kept-memory.ts';
import { isPersonLike } from '#api/access/person-like.ts';
import { limits } from '#shared/basics/limits.ts';
import { add, openTown, place, sarah, server } from '#tests/support/directory-town.ts';
import { addChannel, addCommunity, addPerson } from '#tests/support/people.ts';

openTown();

/** Counts how often the engine is asked, and how often others are let in. */
function counting(judge: (phrase: string) => boolean = isPersonLike) {
  const asked: string[] = [];
  const counts = { breaths: 0 };
  const kept = makeKeptMemory(
    (phrase) => {
      asked.push(phrase);
      return judge(phrase);
    },
    async () => {
      counts.breaths += 1;
    },
  );
  return { asked, counts, kept };
}

it('asks the engine about each phrase once, whoever asks and however many at the same time', async () => {
  const { asked, kept } = counting();
  const parts = { db: server.core.db, kept };
  for (const name of ['Harbour Money Help', 'Pellhaven Walks', 'Margaret Holloway']) await add({ name });
  const whole = { communityId: place.communityId, areaId: null };
  const [first, , same] = await Promise.all([
    keptFor(parts, sarah),
    keptFor(parts, whole),
    keptFor(parts, sarah),
  ]);
  expect(same).toBe(first);
  expect(first.phrases).toContain('Pellhaven Walks');
  expect(first.phrases).not.toContain('Margaret Holloway');
  expect(new Set(asked).size).toBe(asked.length);
  const before = asked.length;
  expect(await keptFor(parts, sarah)).toBe(first);
  expect(asked).toHaveLength(before);
  await add({ name: 'Saltmarsh Sheds' });
  expect((await keptFor(parts, sarah)).phrases).toContain('Saltmarsh Sheds');
  expect((await keptFor(parts, whole)).phrases).toContain('Saltmarsh Sheds');
  expect(asked.slice(before)).toEqual(['Saltmarsh Sheds']);
});

it('hears of an area that is called otherwise', async () => {
  const { db } = server.core;
  const parts = { db, kept: makeKeptMemory() };
  expect((await keptFor(parts, sarah)).phrases).not.toContain('Nether Pellhaven');
  await db
    .updateTable('area')
    .set({ name: 'Nether Pellhaven' })
    .where('community_id', '=', place.communityId)
    .execute();
  expect((await keptFor(parts, sarah)).phrases).toContain('Nether Pellhaven');
});

it('lets others in between, holds no more than it says, and judges each community for itself', async () => {
  const { asked, counts, kept } = counting(() => false);
  const most = limits.keptPhrasesMax + limits.keptPhonesMax;
  const many = Array.from({ length: most + 10 }, (_, n) => `Service ${n}`);
  expect(await kept.phrasesToKeep(place.communityId, many, [])).toHaveLength(many.length);
  expect(counts.breaths).toBeGreaterThanOrEqual(many.length / 100);
  await kept.phrasesToKeep(place.communityId, many.slice(-5), []);
  expect(asked).toHaveLength(many.length);
  // The oldest went to make room.
  await kept.phrasesToKeep(place.communityId, many.slice(0, 5), []);
  expect(asked).toHaveLength(many.length + 5);
  const elsewhere = await addCommunity(server.core.db);
  await kept.phrasesToKeep(elsewhere.communityId, many.slice(-5), []);
  expect(asked).toHaveLength(many.length + 10);
});

it('tries again after a list that could not be read', async () => {
  const { kept } = counting();
  const gone = () => Promise.reject(new Error('away'));
  await expect(kept.list(sarah, 'one', gone)).rejects.toThrow('away');
  const list = { phrases: [], phones: [] };
  expect(await kept.list(sarah, 'one', async () => list)).toBe(list);
});

it('a post in a channel that holds doubts, or that mentions somebody, judges no directory while it holds its thread', async () => {
  const { db } = server.core;
  let asked = 0;
  server.core.kept = makeKeptMemory((phrase) => {
    asked += 1;
    // Refused inside a transaction, as every query of the outer database is.
    db.selectFrom('service').select('service_id').compile();
    return isPersonLike(phrase);
  });
  await add({ name: 'Harbour Money Help', organisation: 'The Holloway Trust' });
  const admin = await addPerson(db, place, 'Ada Min', { roles: ['administrator', 'member'] });
  const channelId = await addChannel(db, place, { members: [sarah] });
  const rules = { firstPosts: 0, flaggedWords: [], holdsOverruled: false, holdsDoubt: true };
  expect(await server.call('mutation', 'channels.setHolding', { channelId, ...rules }, admin)).toMatchObject({
    isOk: true,
  });
  const post = (body: string) =>
    server.call<{ state: string; threadId: string }>(
      'mutation',
      'channels.startThread',
      {
        ...{ key: randomUUID(), channelId, title: 'Who answers at night?', body },
        ...{ isAnonymous: false, isConfirmed: true, needs: [], urgency: 'routine' },
      },
      sarah,
    );
  expect(await post('Has anybody rung the people at Holloway Trust, or Tamsin Penrose?')).toMatchObject({
    isOk: true,
    data: { state: 'held' },
  });
  expect(asked).toBeGreaterThan(0);
});
