// A draft: kept stripped, one key each, never lost for want of room, and undone when deleted by mistake.
import { describe, expect, test } from 'vitest';
import { judgeBeside, makeBesides } from '#extension/panel/features/ask/draft/beside.ts';
import { type DraftStorage, draftsInOrder, makeDesk } from '#extension/panel/features/ask/draft/desk.ts';
import { readDraft } from '#extension/panel/features/ask/draft/draft.ts';
import { receiveHandOvers } from '#extension/panel/features/ask/draft/hand-over.ts';
import { changeBetween, cutSpans, shiftSpans } from '#extension/panel/writing/spans.ts';
import { limits } from '#shared/basics/limits.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const stripped = (text: string) => text as StrippedText;

function memory() {
  const lying = new Map<string, unknown>();
  const watchers = new Set<(key: string, value: unknown) => void>();
  const tell = (key: string) => {
    for (const heard of watchers) heard(key, lying.get(key));
  };
  const storage: DraftStorage = {
    readAll: async (prefix) => Object.fromEntries([...lying].filter(([key]) => key.startsWith(prefix))),
    write: async (key, value) => {
      lying.set(key, structuredClone(value));
      tell(key);
    },
    remove: async (key) => {
      lying.delete(key);
      tell(key);
    },
    watch: (prefix, heard) => {
      const only = (key: string, value: unknown) => key.startsWith(prefix) && heard(key, value);
      watchers.add(only);
      return () => watchers.delete(only);
    },
  };
  return { lying, storage };
}

function clock() {
  let now = Date.parse('2026-11-20T09:00:00.000Z');
  let byte = 0;
  return { nowMs: () => now++, random: () => new Uint8Array(10).fill(byte++) };
}

const from = (body: string) => ({ source: 'blank' as const, isAnonymous: true, body: stripped(body) });

describe('desk', () => {
  test('a draft is there again in a new panel, with the same key', async () => {
    const { storage } = memory();
    const draft = makeDesk(storage, clock()).begin(from('Who helps with a stairlift?'));
    const again = makeDesk(storage, clock());
    await again.load();
    expect(Object.values(again.store.getState().drafts)).toEqual([draft]);
  });

  test('two open panels keep both their drafts and see each other’s', async () => {
    const { storage } = memory();
    const ticking = clock();
    const one = makeDesk(storage, ticking);
    const two = makeDesk(storage, ticking);
    const first = one.begin(from('first'));
    two.begin(from('second'));
    one.change(first?.id ?? '', { body: stripped('first, more') });
    await Promise.resolve();
    expect(draftsInOrder(two.store.getState().drafts).map((draft) => draft.body)).toEqual([
      'first, more',
      'second',
    ]);
  });

  test('a blank one is not kept and takes no room', () => {
    const { storage, lying } = memory();
    const desk = makeDesk(storage, clock());
    desk.begin(from('  '));
    desk.begin(from(''));
    expect(lying.size).toBe(0);
    expect(draftsInOrder(desk.store.getState().drafts)).toEqual([]);
  });

  test('at a shared desk nobody sees another’s, and each finds their own again', async () => {
    const { storage } = memory();
    const desk = makeDesk(storage, clock());
    await desk.load();
    const shown = (which = desk) => draftsInOrder(which.store.getState().drafts).map((draft) => draft.body);
    const waiting = desk.begin(from('selected before anybody signed in'));
    desk.belongTo('sarah');
    desk.begin(from('what Sarah asks with her name hidden'));
    expect(shown()).toHaveLength(2);
    desk.belongTo(null);
    expect(shown()).toEqual([]);
    expect(desk.store.getState().others).toBe(2);
    desk.belongTo('ben');
    expect(shown()).toEqual([]);
    desk.change(waiting?.id ?? '', { body: stripped('overwritten') });
    desk.begin(from('what Ben asks'));
    expect(shown()).toEqual(['what Ben asks']);

    // A panel that opens anew knows no more before it knows who sits there.
    const again = makeDesk(storage, clock());
    await again.load();
    expect([shown(again), again.store.getState().isLoaded, again.store.getState().others]).toEqual([
      [],
      false,
      3,
    ]);
    again.belongTo('sarah');
    expect(shown(again).sort()).toEqual([
      'selected before anybody signed in',
      'what Sarah asks with her name hidden',
    ]);
    expect(again.store.getState()).toMatchObject({ isLoaded: true, others: 1 });
  });

  test('what waited for room is its writer’s, whoever makes the room', async () => {
    const { storage } = memory();
    const desk = makeDesk(storage, clock());
    desk.belongTo('sarah');
    for (let at = 0; at < limits.draftsMax; at++) desk.begin(from(`draft ${at}`));
    expect(desk.begin(from('one too many'))).toBeNull();
    desk.belongTo('ben');
    const bens = desk.begin(from('what Ben asks'));
    desk.remove(bens?.id ?? '');
    expect(desk.store.getState()).toMatchObject({ drafts: {}, held: null, others: limits.draftsMax + 1 });
  });

  test('deleting is undone', async () => {
    const { storage } = memory();
    const desk = makeDesk(storage, clock());
    const draft = desk.begin(from('keep me'));
    const undo = desk.remove(draft?.id ?? '');
    await Promise.resolve();
    expect(desk.store.getState().drafts).toEqual({});
    undo();
    expect(desk.store.getState().drafts[draft?.id ?? '']).toMatchObject({ body: 'keep me', key: draft?.key });
  });

  test('at the limit nothing is lost: what came waits until there is room', () => {
    const { storage } = memory();
    const desk = makeDesk(storage, clock());
    const drafts = Array.from({ length: limits.draftsMax }, (_, at) => desk.begin(from(`draft ${at}`)));
    expect(desk.begin(from('one too many'))).toBeNull();
    expect(desk.store.getState().held?.from.body).toBe('one too many');
    desk.remove(drafts[3]?.id ?? '');
    expect(desk.store.getState().held).toBeNull();
    expect(Object.values(desk.store.getState().drafts).map((draft) => draft.body)).toContain('one too many');
  });

  test('a device that refuses to keep it is said, and the words stay', async () => {
    const { storage } = memory();
    const desk = makeDesk({ ...storage, write: () => Promise.reject(new Error('full')) }, clock());
    const draft = desk.begin(from('words'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(desk.store.getState().isUnkept).toBe(true);
    expect(desk.store.getState().drafts[draft?.id ?? '']?.body).toBe('words');
  });

  test('what is not a draft is not read as one', () => {
    expect(readDraft(null)).toBeNull();
    expect(readDraft({ id: 'x' })).toBeNull();
    expect(readDraft('draft')).toBeNull();
  });
});

describe('hand-over', () => {
  function lyingIn() {
    const lying = new Map<string, unknown>();
    let watcher: ((value: unknown) => void) | null = null;
    return {
      lying,
      write(value: unknown) {
        lying.set('hand-over:7', value);
        watcher?.(value);
      },
      storage: {
        read: async (key: string) => lying.get(key),
        remove: async (key: string) => {
          lying.delete(key);
        },
        watch: (_: string, heard: (value: unknown) => void) => {
          watcher = heard;
          return () => {
            watcher = null;
          };
        },
      },
    };
  }
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  const ready = {
    id: 'a',
    at: 'x',
    status: 'ready',
    text: 'stripped',
    removed: [],
    record: null,
    fingerprints: null,
  };
  const fail = (cause: unknown) => {
    throw cause;
  };

  test('ready before the panel was there is read once and deleted', async () => {
    const page = lyingIn();
    page.write(ready);
    const heard: string[] = [];
    receiveHandOvers(page.storage, 7, (one) => void heard.push(one.status), fail);
    await settle();
    expect(heard).toEqual(['ready']);
    expect(page.lying.size).toBe(0);
  });

  test('pending, then ready, to an open panel; each is heard once', async () => {
    const page = lyingIn();
    const heard: string[] = [];
    receiveHandOvers(page.storage, 7, (one) => void heard.push(one.status), fail);
    page.write({ id: 'a', at: 'x', status: 'pending' });
    await settle();
    expect(page.lying.size).toBe(1);
    page.write(ready);
    page.write(ready);
    await settle();
    expect(heard).toEqual(['pending', 'ready']);
    expect(page.lying.size).toBe(0);
  });

  test('a newer hand-over is not deleted with the older one', async () => {
    const page = lyingIn();
    receiveHandOvers(
      page.storage,
      7,
      (one) => {
        if (one.id === 'a') page.lying.set('hand-over:7', { id: 'b', at: 'y', status: 'pending' });
      },
      fail,
    );
    page.write(ready);
    await settle();
    expect(page.lying.get('hand-over:7')).toMatchObject({ id: 'b' });
  });

  test('what is not a hand-over is left alone', async () => {
    const page = lyingIn();
    const heard: string[] = [];
    receiveHandOvers(page.storage, 7, (one) => void heard.push(one.status), fail);
    page.write({ status: 'ready' });
    page.write({ ...ready, text: 5 });
    await settle();
    expect(heard).toEqual([]);
  });
});

describe('beside which record', () => {
  test('only a draft that began beside a record asks, when another or none can be read', () => {
    expect(judgeBeside(null, { readable: false })).toBe('same');
    expect(judgeBeside('A', { readable: true, record: 'A' })).toBe('same');
    expect(judgeBeside('A', { readable: true, record: 'B' })).toBe('other');
    expect(judgeBeside('A', { readable: true, record: null })).toBe('unreadable');
    expect(judgeBeside('A', { readable: false })).toBe('unreadable');
  });

  test('fingerprints are of one record at a time and are forgotten with it', async () => {
    const lying = new Map<string, unknown>();
    const besides = makeBesides({
      read: async (key) => lying.get(key),
      write: async (key, value) => void lying.set(key, value),
      remove: async (key) => void lying.delete(key),
    });
    const person = { salt: 's', parts: [] };
    await besides.begun('one', 'A', person);
    await besides.begun('two', 'A', person);
    const known = () => besides.person.getState().fingerprints;
    expect(known()).toBe(person);
    besides.look({ readable: true, record: 'A', fingerprints: { salt: 's', parts: [] } });
    expect(known()).toBe(person);
    await besides.begun('three', 'B', { salt: 't', parts: [] });
    expect(known()?.salt).toBe('t');
    besides.forgetPerson();
    expect(known()).toBeNull();
    expect(await besides.recordOf('one')).toBe('A');
    expect(JSON.stringify([...lying])).not.toContain('salt');
  });
});

describe('marks in changing words', () => {
  test('move with the words around them, and go when written into', () => {
    const span = [{ start: 4, end: 9 }];
    expect(shiftSpans('see Grace there', 'please see Grace there', span)).toEqual([{ start: 11, end: 16 }]);
    expect(shiftSpans('see Grace there', 'see Grace over there', span)).toEqual(span);
    expect(shiftSpans('see Grace there', 'see Gra there', span)).toEqual([]);
    expect(changeBetween('aaa', 'aaaa')).toEqual({ start: 3, end: 3, length: 1 });
  });

  test('cutting leaves single spaces', () => {
    expect(cutSpans('ring Hope today', [{ start: 5, end: 9 }])).toBe('ring today');
    expect(cutSpans('is 94 now', [{ start: 3, end: 5 }], 'in their 90s')).toBe('is in their 90s now');
  });
});
