// What happens to the outbox of chases while one change is on its way: each next one is looked for anew.
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type ChaseDeeds, makeOutbox } from '#extension/panel/features/chases/index.ts';
import { type ChaseId, makeUuid } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { ChaseInFull } from '#shared/contract/chases.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const noonMs = Date.parse('2026-11-20T12:00:00Z');
const newId = () => makeUuid<'chase'>(noonMs, new Uint8Array(randomBytes(10)));

/** A server that can be reached or not, and that answers when the test says so. */
async function open() {
  const came: string[] = [];
  let isThere = false;
  let onCome: (chaseId: string) => Promise<void> = async () => undefined;
  const deed = async ({ chaseId }: { chaseId: string }) => {
    if (!isThere) throw refuse('unavailable');
    came.push(chaseId);
    await onCome(chaseId);
    return { id: chaseId, version: came.length } as unknown as ChaseInFull;
  };
  const storage = deviceShelf();
  let chain: Promise<unknown> = Promise.resolve();
  let turns = 0;
  const outbox = makeOutbox({
    storage,
    deeds: { createChase: deed, moveDue: deed, sayState: deed } as unknown as ChaseDeeds,
    lock: (work) => {
      turns += 1;
      const mine = chain.then(work);
      chain = mine.catch(() => undefined);
      return mine;
    },
    clock: { nowMs: () => noonMs, random: () => new Uint8Array(randomBytes(10)) },
    wait: () => new Promise(() => undefined),
    onSent: () => undefined,
  });
  await outbox.setOwner('ben');
  return {
    ...{ came, outbox, storage },
    turns: () => turns,
    comes: (then: typeof onCome) => {
      isThere = true;
      onCome = then;
    },
  };
}

const aChase = (chaseId: ChaseId = newId()) => ({
  chaseId,
  need: 'housing' as const,
  source: { kind: 'blank' as const, id: null },
  dueOn: '2026-11-27',
});

describe('while one change is on its way', () => {
  it('what the person lets go is not sent', async () => {
    const { came, outbox, storage, comes } = await open();
    const [one, two] = [aChase(), aChase()];
    await outbox.put('createChase', one);
    await outbox.put('createChase', two);
    const [, second] = outbox.store.getState().items;
    comes(async () => storage.remove(`chase-outbox:${second?.id}`));
    await outbox.flush();
    expect(came).toEqual([one.chaseId]);
    expect(storage.rested.size).toBe(0);
  });

  it('what stood behind it and was let go does not come back', async () => {
    const { came, outbox, storage, comes } = await open();
    const chaseId: ChaseId = newId();
    for (const state of ['received', 'started'] as const)
      await outbox.put('sayState', { key: newId(), chaseId, seenVersion: 7, state });
    const [, behind] = outbox.store.getState().items;
    comes(async () => storage.remove(`chase-outbox:${behind?.id}`));
    await outbox.flush();
    expect(came).toHaveLength(1);
    expect(storage.rested.size).toBe(0);
  });

  it('a change that is let go on its way is not kept as refused', async () => {
    const { outbox, storage, comes } = await open();
    await outbox.put('createChase', aChase());
    const [item] = outbox.store.getState().items;
    comes(async () => {
      await storage.remove(`chase-outbox:${item?.id}`);
      throw refuse('not-found');
    });
    await outbox.flush();
    expect(storage.rested.size).toBe(0);
  });

  it('who leaves has nothing more sent in the name of whoever comes', async () => {
    const { came, outbox, storage, comes } = await open();
    const [one, two] = [aChase(), aChase()];
    await outbox.put('createChase', one);
    await outbox.put('createChase', two);
    comes(async () => outbox.setOwner('sarah'));
    await outbox.flush();
    expect(came).toEqual([one.chaseId]);
    expect(storage.rested.size).toBe(1);
  });

  it('a second look does not queue behind it', async () => {
    const { came, outbox, comes, turns } = await open();
    await outbox.put('createChase', aChase());
    const before = turns();
    let answer = () => {};
    comes(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const first = outbox.flush();
    await outbox.flush();
    await outbox.flush();
    expect(turns()).toBe(before + 1);
    await expect.poll(() => came).toHaveLength(1);
    answer();
    await first;
  });
});
