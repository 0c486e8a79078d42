// Learning through its route, and through the keeper that the panel sends it by: only ever further, complete with the last card and the check,
// one's own and nobody else's, and kept where nobody answers.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAllProgress } from '#extension/panel/features/learning/calls.ts';
import { type Keeper, makeKeeper } from '#extension/panel/features/learning/keeper.ts';
import { isBegun, standingOf } from '#extension/panel/features/learning/standing.ts';
import { type RefusalCode, refuse } from '#shared/basics/refusals.ts';
import type { Progress } from '#shared/contract/learning.ts';
import { moduleOf } from '#shared/learning/shape.ts';
import type { LearningModule } from '#shared/learning/types.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';
import { addCommunity, addPerson, after as later, noon, type SignedIn } from '#tests/support/people.ts';
import { openTestServer, type TestServer } from '#tests/support/server.ts';

const carers = moduleOf('carers') as LearningModule;
const last = carers.cards.length;
const wrong = (['a', 'b', 'c'] as const).find((id) => id !== carers.check.right) ?? 'a';

let server: TestServer;
let sarah: SignedIn;
let ben: SignedIn;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  server.setNow(noon);
  const place = await addCommunity(server.core.db);
  sarah = await addPerson(server.core.db, place, 'Sarah Whitlow');
  ben = await addPerson(server.core.db, place, 'Ben Harker');
});

type Input = { moduleId: string; version: number; lastCard: number; answer: 'a' | 'b' | 'c' | null };
async function save(input: Partial<Input>, who = sarah): Promise<Progress> {
  const given = { moduleId: 'carers', version: carers.version, lastCard: 1, answer: null, ...input };
  const answer = await server.call<Progress>('mutation', 'learning.saveProgress', given, who);
  if (!answer.isOk) throw refuse(answer.refusal as RefusalCode);
  return answer.data;
}
async function list(who = sarah, page: object = {}) {
  const answer = await server.call<{ items: Progress[]; next: string | null }>(
    'query',
    'learning.listProgress',
    page,
    who,
  );
  if (!answer.isOk) throw refuse(answer.refusal as RefusalCode);
  return answer.data;
}

describe('the route', () => {
  it('goes only further, and is complete on the day on which both were there, for good', async () => {
    expect(await save({ lastCard: 2 })).toMatchObject({ lastCard: 2, completedAt: null });
    server.setNow(later(1_000));
    expect(await save({ lastCard: 1 })).toMatchObject({ lastCard: 2, changedAt: noon.toISOString() });
    expect(await save({ lastCard: last, answer: wrong })).toMatchObject({
      isCheckPassed: false,
      completedAt: null,
    });
    server.setNow(later(2_000));
    const day = later(2_000).toISOString();
    expect(await save({ lastCard: 1, answer: carers.check.right })).toMatchObject({
      lastCard: last,
      isCheckPassed: true,
      completedAt: day,
    });
    server.setNow(later(3_000));
    expect(await save({ lastCard: last, answer: carers.check.right })).toMatchObject({
      changedAt: day,
      completedAt: day,
    });
    expect((await list()).items).toHaveLength(1);
  });

  it('a check passed before the last card is not yet complete', async () => {
    expect(await save({ lastCard: 1, answer: carers.check.right })).toMatchObject({
      isCheckPassed: true,
      completedAt: null,
    });
    expect(await save({ lastCard: last })).toMatchObject({ completedAt: noon.toISOString() });
  });

  it('is one’s own and nobody else’s', async () => {
    await save({ lastCard: 3 });
    expect((await list(ben)).items).toEqual([]);
    expect(await save({ lastCard: 1 }, ben)).toMatchObject({ lastCard: 1 });
    expect((await list()).items).toMatchObject([{ lastCard: 3 }]);
  });

  it('keeps nothing under a name, a version or a card that does not exist', async () => {
    await expect(save({ moduleId: 'ashgrove-close' })).rejects.toMatchObject({ code: 'malformed' });
    await expect(save({ version: carers.version + 1 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(save({ lastCard: last + 1 })).rejects.toMatchObject({ code: 'not-found' });
    await expect(save({ moduleId: 'Her name is Ada' })).rejects.toMatchObject({ code: 'malformed' });
    await expect(save({ lastCard: 0 })).rejects.toMatchObject({ code: 'malformed' });
    expect((await list()).items).toEqual([]);
  });

  it('goes on where a page ended', async () => {
    for (const moduleId of ['carers', 'homelessness-duty', 'sharing-safely']) await save({ moduleId });
    const first = await list(sarah, { limit: 2 });
    const rest = await list(sarah, { limit: 2, cursor: first.next });
    expect([...first.items, ...rest.items].map(({ moduleId }) => moduleId)).toEqual([
      'carers',
      'homelessness-duty',
      'sharing-safely',
    ]);
    expect(rest.next).toBeNull();
    await expect(list(sarah, { cursor: 'x' })).rejects.toMatchObject({ code: 'malformed' });
    const everything = await readAllProgress({
      listProgress: (page) => list(sarah, { ...page, limit: 1 }),
      saveProgress: save,
    });
    expect(everything).toHaveLength(3);
  });
});

describe('the keeper on the device', () => {
  let answers: 'fine' | RefusalCode = 'fine';
  let whom: SignedIn;
  const shelf = () => deviceShelf();
  const open = async (storage = shelf(), who = sarah): Promise<Keeper> => {
    whom = who;
    const keeper = makeKeeper({
      storage,
      save: async (input) => {
        if (answers !== 'fine') throw refuse(answers);
        return save(input as Input, whom);
      },
      lock: (work) => work(),
      onSent: () => undefined,
    });
    await keeper.setOwner(who.personId);
    return keeper;
  };
  const reached = { moduleId: 'carers', version: carers.version, lastCard: 2, answer: null };
  beforeEach(() => {
    answers = 'fine';
  });

  it('sends at once where somebody answers, and leaves nothing behind', async () => {
    const storage = shelf();
    const keeper = await open(storage);
    expect(await keeper.put(reached)).toBe('sent');
    expect(storage.rested.size).toBe(0);
    expect((await list()).items).toMatchObject([{ lastCard: 2 }]);
  });

  it('keeps what was done without a network, whole after a restart, and sends it when somebody answers', async () => {
    const storage = shelf();
    answers = 'unavailable';
    const keeper = await open(storage);
    expect(await keeper.put({ ...reached, lastCard: last })).toBe('kept');
    expect(await keeper.put({ ...reached, lastCard: 1, answer: carers.check.right })).toBe('kept');
    const waiting = keeper.store.getState().waiting;
    const offline = standingOf(carers, { sent: [], waiting });
    expect(offline).toMatchObject({ isComplete: true, completedAt: null, waits: 'to-be-sent' });
    const again = await open(storage);
    answers = 'fine';
    await again.flush();
    expect(storage.rested.size).toBe(0);
    const sent = (await list()).items;
    expect(standingOf(carers, { sent, waiting: [] })).toMatchObject({
      isComplete: true,
      completedAt: noon.toISOString(),
      waits: 'no',
    });
  });

  it('what one left at a shared desk is neither shown nor sent for the next', async () => {
    const storage = shelf();
    answers = 'unavailable';
    await (await open(storage)).put(reached);
    answers = 'fine';
    const theirs = await open(storage, ben);
    expect(theirs.store.getState().waiting).toEqual([]);
    await theirs.put({ ...reached, moduleId: 'sharing-safely' });
    expect((await list(ben)).items.map(({ moduleId }) => moduleId)).toEqual(['sharing-safely']);
    expect((await list()).items).toEqual([]);
    await (await open(storage)).flush();
    expect((await list()).items.map(({ moduleId }) => moduleId)).toEqual(['carers']);
  });

  it('a version that the server does not know is kept, said, and holds up nothing else', async () => {
    const storage = shelf();
    const keeper = await open(storage);
    expect(await keeper.put({ ...reached, version: 9 })).toBe('kept');
    expect(keeper.store.getState().waiting).toMatchObject([{ version: 9, isRefused: true }]);
    expect(await keeper.put(reached)).toBe('sent');
    const newer = { ...carers, version: 9 };
    const standing = standingOf(newer, {
      sent: (await list()).items,
      waiting: keeper.store.getState().waiting,
    });
    expect(standing.waits).toBe('for-a-newer-server');
    expect(isBegun(standing)).toBe(true);
  });

  it('says so where it could neither be kept nor sent', async () => {
    const storage = shelf();
    storage.fill();
    const keeper = await open(storage);
    expect(await keeper.put(reached)).toBe('sent');
    answers = 'unavailable';
    expect(await keeper.put({ ...reached, lastCard: 3 })).toBe('unkept');
  });

  it('what rests damaged is nothing', async () => {
    const keeper = await open(
      deviceShelf(new Map<string, unknown>([[`learning:${sarah.personId}:carers:1`, { moduleId: 7 }]])),
    );
    expect(keeper.store.getState().waiting).toEqual([]);
  });
});

it('an earlier version that was completed stays done, and the new one is open', () => {
  const sent = [
    {
      moduleId: 'carers',
      version: 1,
      lastCard: 4,
      isCheckPassed: true,
      changedAt: noon.toISOString(),
      completedAt: noon.toISOString(),
    },
  ];
  const standing = standingOf({ ...carers, version: 2 }, { sent, waiting: [] });
  expect(standing).toMatchObject({ isComplete: false, completedBefore: noon.toISOString() });
});
