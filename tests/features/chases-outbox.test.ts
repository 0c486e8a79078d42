// The outbox of chases, on storages and networks of our own: order kept, nothing twice, nothing lost, conflicts said.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ChaseDeeds, makeOutbox } from '#extension/panel/features/chases/index.ts';
import { type ChaseId, makeUuid } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import { type RefusalCode, refuse } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const noonMs = Date.parse('2026-11-20T12:00:00Z');
const newId = () => makeUuid<'chase'>(noonMs, new Uint8Array(randomBytes(10)));

/** A server that keeps versions and remembers what came. */
function server() {
  const came: [string, unknown][] = [];
  const versions = new Map<string, number>();
  const keys = new Set<string>();
  let answers: 'fine' | RefusalCode = 'fine';
  const deed =
    (name: string) =>
    async (input: { chaseId: string; key?: string; seenVersion?: number }): Promise<ChaseInFull> => {
      if (answers !== 'fine') throw refuse(answers);
      const version = versions.get(input.chaseId) ?? 0;
      if (input.key && keys.has(input.key)) return { id: input.chaseId, version } as unknown as ChaseInFull;
      if (input.seenVersion !== undefined && input.seenVersion !== version) throw refuse('changed-elsewhere');
      if (input.key) keys.add(input.key);
      came.push([name, input]);
      const next = name === 'createChase' || input.seenVersion !== undefined ? version + 1 : version;
      versions.set(input.chaseId, next);
      return { id: input.chaseId, version: next } as unknown as ChaseInFull;
    };
  const names = [
    'createChase',
    'describeChase',
    'moveDue',
    'sayState',
    'closeChase',
    'reopenChase',
    'planChecks',
  ];
  const deeds = Object.fromEntries([...names, 'recordCheck', 'carryOn'].map((name) => [name, deed(name)]));
  return {
    came,
    versions,
    deeds: deeds as unknown as ChaseDeeds,
    answer: (how: 'fine' | RefusalCode) => {
      answers = how;
    },
  };
}

async function open(api = server(), storage = deviceShelf()) {
  let at = noonMs;
  let chain: Promise<unknown> = Promise.resolve();
  const outbox = makeOutbox({
    storage,
    deeds: api.deeds,
    lock: (work) => {
      const mine = chain.then(work);
      chain = mine.catch(() => undefined);
      return mine;
    },
    clock: { nowMs: () => at, random: () => new Uint8Array(randomBytes(10)) },
    wait: () => new Promise(() => undefined),
    onSent: () => undefined,
  });
  await outbox.setOwner('ben');
  const setClock = (ms: number) => {
    at = ms;
  };
  return { api, storage, outbox, setClock };
}

const aChase = (chaseId = newId()) => ({
  chaseId,
  need: 'housing' as const,
  source: { kind: 'blank' as const, id: null },
  dueOn: '2026-11-27',
});
const say = (chaseId: ChaseId, seenVersion: number, state: 'received' | 'started') => ({
  key: newId(),
  chaseId,
  seenVersion,
  state,
});

describe('the outbox', () => {
  it('sends at once where there is a network, and keeps nothing', async () => {
    const { api, storage, outbox } = await open();
    expect((await outbox.put('createChase', aChase())).kind).toBe('done');
    expect(api.came).toHaveLength(1);
    expect(storage.rested.size).toBe(0);
  });

  it('keeps the order of what was done offline, over a restart, each once and each on top of the one before', async () => {
    const first = await open();
    first.api.answer('unavailable');
    const chase = aChase();
    expect((await first.outbox.put('createChase', chase)).kind).toBe('kept');
    // On the screen it still stands at its first version.
    await first.outbox.put('sayState', say(chase.chaseId, 1, 'received'));
    await first.outbox.put('sayState', say(chase.chaseId, 1, 'started'));
    await first.outbox.put('closeChase', {
      key: newId(),
      chaseId: chase.chaseId,
      seenVersion: 1,
      outcome: 'helped',
    });
    expect(first.outbox.store.getState().items).toHaveLength(4);
    const again = await open(first.api, first.storage);
    first.api.answer('fine');
    await again.outbox.flush();
    expect(first.api.came.map(([name]) => name)).toEqual([
      'createChase',
      'sayState',
      'sayState',
      'closeChase',
    ]);
    expect(first.api.versions.get(chase.chaseId)).toBe(4);
    expect(first.storage.rested.size).toBe(0);
    expect(again.outbox.store.getState().items).toEqual([]);
  });

  it('keeps the order when the clock stands still or is set back', async () => {
    const { api, outbox, setClock } = await open();
    api.answer('unavailable');
    const chase = aChase();
    await outbox.put('createChase', chase);
    setClock(noonMs - 3_600_000);
    await outbox.put('sayState', say(chase.chaseId, 1, 'received'));
    await outbox.put('sayState', say(chase.chaseId, 1, 'started'));
    api.answer('fine');
    await outbox.flush();
    expect(api.came.map(([, input]) => (input as { state?: string }).state)).toEqual([
      undefined,
      'received',
      'started',
    ]);
  });

  it('a session that ended, or a server that is overrun, loses nothing', async () => {
    const { api, outbox } = await open();
    for (const code of ['not-signed-in', 'session-expired', 'suspended', 'too-many-requests'] as const) {
      api.answer(code);
      expect((await outbox.put('createChase', aChase())).kind).toBe('kept');
    }
    api.answer('fine');
    await outbox.flush();
    expect(api.came).toHaveLength(4);
  });

  it('says a conflict plainly, holds what stands behind it, and lets other chases pass', async () => {
    const { api, outbox } = await open();
    const [one, two] = [aChase(), aChase()];
    await outbox.put('createChase', one);
    await outbox.put('createChase', two);
    api.answer('unavailable');
    await outbox.put('sayState', say(one.chaseId, 1, 'received'));
    await outbox.put('moveDue', { key: newId(), chaseId: one.chaseId, dueOn: '2026-12-01' });
    await outbox.put('sayState', say(two.chaseId, 1, 'started'));
    // Meanwhile the organisation said something of the first.
    api.versions.set(one.chaseId, 2);
    api.answer('fine');
    await outbox.flush();
    const [refused, behind] = outbox.store.getState().items;
    expect([refused?.refusal, behind?.refusal]).toEqual(['changed-elsewhere', null]);
    expect(api.versions.get(two.chaseId)).toBe(2);
    // All the same, on top of how it stands: then what stood behind it goes too.
    await outbox.sendOnTop(refused?.id as string, 2);
    expect(api.versions.get(one.chaseId)).toBe(3);
    expect(outbox.store.getState().items).toEqual([]);
  });

  it('lets a change go when the person says so, and sends what stood behind it', async () => {
    const { api, outbox } = await open();
    const one = aChase();
    await outbox.put('createChase', one);
    expect(await outbox.put('sayState', say(one.chaseId, 7, 'received'))).toMatchObject({
      kind: 'refused',
      code: 'changed-elsewhere',
    });
    await outbox.put('moveDue', { key: newId(), chaseId: one.chaseId, dueOn: '2026-12-01' });
    await outbox.drop(outbox.store.getState().items[0]?.id as string);
    expect(outbox.store.getState().items).toEqual([]);
    expect(api.came.at(-1)?.[0]).toBe('moveDue');
  });

  it('what was done already is done', async () => {
    const { api, outbox } = await open();
    api.answer('already-done');
    expect(
      (await outbox.put('closeChase', { key: newId(), chaseId: newId(), seenVersion: 1, outcome: 'helped' }))
        .kind,
    ).toBe('done');
    expect(outbox.store.getState().items).toEqual([]);
  });

  it('on a shared computer nobody sees or sends another’s', async () => {
    const { api, storage, outbox } = await open();
    api.answer('unavailable');
    await outbox.put('createChase', aChase());
    api.answer('fine');
    await outbox.setOwner('sarah');
    expect(outbox.store.getState().items).toEqual([]);
    await outbox.put('createChase', aChase());
    expect(api.came).toHaveLength(1);
    expect(storage.rested.size).toBe(1);
    await outbox.setOwner(null);
    expect((await outbox.put('createChase', aChase())).kind).toBe('unkept');
  });

  it('a device without room sends at once or says that it could not', async () => {
    const { api, storage, outbox } = await open();
    storage.fill();
    expect((await outbox.put('createChase', aChase())).kind).toBe('done');
    api.answer('unavailable');
    expect((await outbox.put('createChase', aChase())).kind).toBe('unkept');
  });

  it('holds no more than its bound', async () => {
    const { api, outbox } = await open();
    api.answer('unavailable');
    const items = Array.from({ length: limits.outboxChangesMax }, () => ({ input: aChase() })) as never;
    outbox.store.setState({ items });
    expect((await outbox.put('createChase', aChase())).kind).toBe('unkept');
  });

  it('reads back only what is ours: nonsense is never sent, nor words that identify', async () => {
    const storage = deviceShelf();
    const { api, outbox } = await open(server(), storage);
    api.answer('unavailable');
    await outbox.put('createChase', aChase());
    const [[key, item]] = [...storage.rested] as [[string, { input: object }]];
    const other = { ...item, id: newId(), input: { ...item.input, ask: 'Ring 943 476 5919' } };
    storage.rested.set(`chase-outbox:${other.id}`, other);
    storage.rested.set(`${key}y`, 'nonsense');
    api.answer('fine');
    await outbox.flush();
    expect(api.came).toHaveLength(2);
    expect(JSON.stringify(api.came)).not.toContain('476');
  });
});

describe('words that a newer engine refuses', () => {
  const ask = 'Ask Quill about the grant.';
  const findings = [{ path: 'ask', kind: 'PERSON', start: 4, end: 9 }];
  const refusing = () => {
    const api = server();
    const { createChase } = api.deeds;
    api.deeds.createChase = (input) => {
      if (input.ask?.includes('Quill')) throw refuse('still-identifies', findings);
      return createChase(input);
    };
    return api;
  };

  it('stay with their places, and one press takes them out and sends the rest', async () => {
    const { api, outbox } = await open(refusing());
    const chase = { ...aChase(), ask };
    const sent = await outbox.put('createChase', chase);
    expect(sent).toMatchObject({ kind: 'refused', code: 'still-identifies', findings });
    const [item] = outbox.store.getState().items;
    expect(item).toMatchObject({ refusal: 'still-identifies', findings });
    await outbox.takeOutFound(item!.id);
    expect(outbox.store.getState().items).toEqual([]);
    expect(api.came).toMatchObject([
      ['createChase', { ...chase, ask: 'Ask [removed] about the grant.', kept: [] }],
    ]);
  });

  it('are found again after a restart, and nothing is done to a change without findings', async () => {
    const storage = deviceShelf();
    const before = await open(refusing(), storage);
    await before.outbox.put('createChase', { ...aChase(), ask });
    const { api, outbox } = await open(refusing(), storage);
    const [item] = outbox.store.getState().items;
    expect(item).toMatchObject({ refusal: 'still-identifies', findings });
    await outbox.takeOutFound('another');
    expect(api.came).toEqual([]);
    await outbox.takeOutFound(item!.id);
    expect(api.came).toHaveLength(1);
  });

  it('that lay on the device since an older panel are stripped, not lost', async () => {
    const storage = deviceShelf();
    const older = await open(server(), storage);
    older.api.answer('unavailable');
    await older.outbox.put('createChase', { ...aChase(), ask: 'Ring about the grant.' });
    const [[key, value]] = [...storage.rested] as [[string, { input: object }]];
    const kept = [{ field: 'ask', kind: 'PERSON', reason: 'other', start: 0, end: 4 }];
    storage.rested.set(key, {
      ...value,
      input: { ...value.input, ask: 'Ring 07700 900123 about the grant.', kept },
    });
    const { api, outbox } = await open(server(), storage);
    await outbox.flush();
    expect(api.came).toMatchObject([['createChase', { ask: 'Ring [phone] about the grant.', kept: [] }]]);
  });
});
