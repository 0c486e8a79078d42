// The shell without a screen: places in the address, preferences, the idle clock, what a change makes old, names of devices.
import { describe, expect, test, vi } from 'vitest';
import { deviceWords } from '#extension/panel/app/device-words.ts';
import { idleTimes, watchIdle } from '#extension/panel/app/idle.ts';
import { navPlaceOf } from '#extension/panel/app/nav-place.ts';
import { makePreferences, readPreferences } from '#extension/panel/app/preferences.ts';
import { readRoute, ways } from '#extension/panel/app/routes.ts';
import { channelKeys, keysTouchedBy } from '#extension/panel/features/channels/calls.ts';

const id = '01890000-0000-7000-8000-000000000001';

describe('places', () => {
  test.each([
    [ways.home(), { at: 'home' }],
    [ways.channels(), { at: 'channels' }],
    [ways.channel(id), { at: 'channel', channelId: id }],
    [ways.thread(id), { at: 'thread', threadId: id, isItself: false }],
    [`${ways.thread(id)}/itself`, { at: 'thread', threadId: id, isItself: true }],
    [ways.ask(), { at: 'ask', channelId: null }],
    [ways.ask(id), { at: 'ask', channelId: id }],
    [ways.incoming(), { at: 'incoming' }],
    [ways.draft(id, 'blocked'), { at: 'draft', draftId: id, arrival: 'blocked' }],
    [ways.draft(id), { at: 'draft', draftId: id, arrival: null }],
    [ways.drafts(), { at: 'drafts' }],
    [ways.mine(), { at: 'mine' }],
    [ways.danger(), { at: 'danger' }],
    ['', { at: 'home' }],
    ['#/nowhere/at/all', { at: 'home' }],
    ['#/threads/<script>', { at: 'home' }],
    [`#/drafts/${id}/nonsense`, { at: 'draft', draftId: id, arrival: null }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  test('each screen stands under a place of the navigation, or under none', () => {
    expect(navPlaceOf(readRoute(ways.draft(id)))).toBe('ask');
    expect(navPlaceOf(readRoute(ways.channel(id)))).toBe('channels');
    expect(navPlaceOf(readRoute(ways.danger()))).toBeUndefined();
  });
});

describe('preferences', () => {
  test('what cannot be read is the first choice: as on this computer, name hidden', () => {
    const first = {
      theme: 'system',
      isAnonymous: true,
      noteStyle: 'emis',
      isWelcomed: false,
      stepsDone: [],
    };
    for (const stored of [
      undefined,
      null,
      'dark',
      {},
      { theme: 'purple', isAnonymous: 'yes', stepsDone: 'all' },
    ])
      expect(readPreferences(stored)).toEqual(first);
    const kept = { theme: 'dark', isAnonymous: false, noteStyle: 'systmone', isWelcomed: true };
    expect(
      readPreferences({ ...kept, stepsDone: ['nudges', 'a step of an older version', 'crisis'] }),
    ).toEqual({
      ...kept,
      stepsDone: ['crisis', 'nudges'],
    });
  });

  test('until the device has answered nobody is welcomed anew', async () => {
    const keeper = makePreferences({ read: async () => null, write: async () => undefined }, vi.fn());
    expect(keeper.store.getState().isWelcomed).toBe(true);
    await keeper.load();
    expect(keeper.store.getState().isWelcomed).toBe(false);
  });

  test('a choice holds though the device cannot keep it, and that is said', async () => {
    const failed = vi.fn();
    const keeper = makePreferences(
      { read: async () => null, write: () => Promise.reject(new Error('full')) },
      failed,
    );
    keeper.set({ theme: 'dark' });
    await new Promise((resolve) => setImmediate(resolve));
    expect(keeper.store.getState().theme).toBe('dark');
    expect(failed).toHaveBeenCalledTimes(1);
  });
});

describe('the idle clock', () => {
  async function sit(minutes: number, usedBefore: number | null = null) {
    let now = 100_000_000;
    let used = usedBefore;
    let tick = () => {};
    const onIdle = vi.fn();
    const idle = watchIdle({
      minutes,
      nowMs: () => now,
      readUsed: async () => used,
      writeUsed: async (at) => {
        used = at;
      },
      every: (work) => {
        tick = work;
        return () => {
          tick = () => {};
        };
      },
      onIdle,
      failed: (cause) => {
        throw cause;
      },
    });
    const pass = async (ms: number) => {
      now += ms;
      tick();
      await new Promise((resolve) => setImmediate(resolve));
    };
    // The panel was opened, and a hand moves over it before the clock was read.
    idle.used();
    await pass(0);
    return { idle, onIdle, pass, useElsewhere: () => (used = now), sleep: (ms: number) => (now += ms) };
  }

  test('locks after the minutes, once', async () => {
    const { onIdle, pass } = await sit(10);
    await pass(9.9 * 60_000);
    expect(onIdle).not.toHaveBeenCalled();
    await pass(0.2 * 60_000);
    await pass(60_000);
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  test('use puts it off, in this panel and in another window', async () => {
    const { idle, onIdle, pass, useElsewhere } = await sit(10);
    await pass(9 * 60_000);
    idle.used();
    await pass(9 * 60_000);
    useElsewhere();
    await pass(9 * 60_000);
    expect(onIdle).not.toHaveBeenCalled();
  });

  test('a computer that slept is locked by the first touch after it wakes', async () => {
    const { idle, onIdle, sleep } = await sit(10);
    sleep(60 * 60_000);
    idle.used();
    await new Promise((resolve) => setImmediate(resolve));
    expect(onIdle).toHaveBeenCalledTimes(1);
  });

  test('a panel that is opened after hours is locked, whatever moves over it', async () => {
    expect((await sit(10, 1_000)).onIdle).toHaveBeenCalledTimes(1);
  });

  test('use is written down now and then, not at every move', () => {
    expect(idleTimes.noteMs).toBeGreaterThanOrEqual(1_000);
  });
});

describe('a live change', () => {
  const change = { channelId: 'c', threadId: 't', postId: null };
  test('makes old what it touched and nothing else', () => {
    expect(keysTouchedBy({ ...change, kind: 'post-added' })).toEqual([
      channelKeys.mine,
      channelKeys.asked,
      channelKeys.threads('c'),
      channelKeys.thread('t'),
      channelKeys.list,
    ]);
    expect(keysTouchedBy({ ...change, kind: 'answer-accepted' })).not.toContainEqual(channelKeys.list);
    expect(keysTouchedBy({ kind: 'refresh-all', channelId: null, threadId: null, postId: null })).toEqual([
      channelKeys.all,
    ]);
  });
});

test('a device is named in words, without a version', () => {
  const chrome =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';
  expect(deviceWords(chrome)).toBe('Chrome on Windows');
  expect(deviceWords(`${chrome} Edg/156.0.0.0`)).toBe('Edge on Windows');
  expect(deviceWords('Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0')).toBe(
    'Firefox on Linux',
  );
  expect(deviceWords('')).toBe('A browser on a computer');
});
