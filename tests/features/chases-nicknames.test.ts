// A worker's own names for people: nothing readable at rest, nothing readable without the server for longer than an hour.
import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeNicknames } from '#extension/panel/features/chases/index.ts';
import { refuse } from '#shared/basics/refusals.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const noonMs = Date.parse('2026-11-20T12:00:00Z');
const newId = () => randomUUID() as string;

describe('nicknames', () => {
  const chaseId = newId();
  function device(storage = deviceShelf()) {
    let nowMs = noonMs;
    let key: string | null = randomBytes(32).toString('base64url');
    const made = makeNicknames({
      storage,
      readKey: async () => {
        if (key === null) throw refuse('unavailable');
        return { key, keepMinutes: 60 };
      },
      nowMs: () => nowMs,
    });
    const passMinutes = (minutes: number) => {
      nowMs += minutes * 60_000;
    };
    const setKey = (next: string | null) => {
      key = next;
    };
    return { ...made, storage, passMinutes, setKey, key: () => key };
  }

  it('rest sealed: neither the name nor the key is in the browser', async () => {
    const one = device();
    expect(await one.write(chaseId, '  Blue door  ')).toBe(true);
    expect(await one.read(chaseId)).toBe('Blue door');
    const rested = JSON.stringify([...one.storage.rested]);
    expect(rested).not.toContain('Blue door');
    expect(rested).not.toContain(one.key());
    // Twice the same name does not look the same.
    const before = rested;
    await one.write(chaseId, 'Blue door');
    expect(JSON.stringify([...one.storage.rested])).not.toBe(before);
  });

  it('are unreadable an hour after the network went, and again readable with it', async () => {
    const one = device();
    await one.write(chaseId, 'Blue door');
    const key = one.key();
    one.setKey(null);
    one.passMinutes(59);
    expect(await one.read(chaseId)).toBe('Blue door');
    one.passMinutes(1);
    expect(await one.read(chaseId)).toBeNull();
    one.setKey(key);
    expect(await one.read(chaseId)).toBe('Blue door');
  });

  it('are unreadable after a lock, and when the clock was set back', async () => {
    const one = device();
    await one.write(chaseId, 'Blue door');
    one.setKey(null);
    one.lock();
    expect(await one.read(chaseId)).toBeNull();
    const two = device();
    await two.write(chaseId, 'Blue door');
    two.setKey(null);
    two.passMinutes(-5);
    expect(await two.read(chaseId)).toBeNull();
  });

  it('of another worker, of another chase, or cut short do not open', async () => {
    const one = device();
    await one.write(chaseId, 'Blue door');
    const other = device(one.storage);
    expect(await other.read(chaseId)).toBeNull();
    const [[key, sealed]] = [...one.storage.rested] as [[string, { iv: string; sealed: string }]];
    const moved = newId();
    one.storage.rested.set(key.replace(chaseId, moved), sealed);
    expect(await one.read(moved)).toBeNull();
    one.storage.rested.set(key, { ...sealed, sealed: sealed.sealed.slice(4) });
    expect(await one.read(chaseId)).toBeNull();
    one.storage.rested.set(key, { iv: '%', sealed: 7 });
    expect(await one.read(chaseId)).toBeNull();
  });

  it('another device shows the reference only', async () => {
    const one = device();
    await one.write(chaseId, 'Blue door');
    expect(await device().read(chaseId)).toBeNull();
  });

  it('that cannot be kept say so; an empty one is taken away', async () => {
    const one = device();
    one.setKey(null);
    expect(await one.write(chaseId, 'Blue door')).toBe(false);
    const two = device();
    await two.write(chaseId, 'Blue door');
    expect(await two.write(chaseId, ' ')).toBe(true);
    expect(two.storage.rested.size).toBe(0);
    two.storage.fill();
    expect(await two.write(chaseId, 'Blue door')).toBe(false);
  });
});
