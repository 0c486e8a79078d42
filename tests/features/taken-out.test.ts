// What was taken out leaves a device too: asked about from where it stood, forgotten before the place is remembered, in the cache, in a
// draft that quotes it, and where drafts rest; what somebody else wrote stays.
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { quotes } from '#extension/panel/app/forget-copies.ts';
import { lookTimes, makeForgetting } from '#extension/panel/app/taken-out.ts';
import { makeDesk } from '#extension/panel/features/ask/draft/desk.ts';
import type { Draft } from '#extension/panel/features/ask/draft/draft.ts';
import { forgetTakenOut, type Taken } from '#extension/wire/taken-out.ts';
import { draftsToForget } from '#extension/worker/taken-out.ts';
import type { ThreadId } from '#shared/basics/ids.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { StrippedText } from '#shared/basics/text.ts';

const thread = '00000000-0000-4000-8000-000000000001' as ThreadId;
const elsewhere = '00000000-0000-4000-8000-000000000002' as ThreadId;
const leak = '00000000-0000-4000-8000-000000000003';
const study = '00000000-0000-4000-8000-000000000004';
const leaked = 'She plays the harp at the old mill on Sundays.';
const told = (more: object = {}) => ({
  cursor: 'epoch:2',
  isAll: false,
  isMore: false,
  items: [{ threadId: thread, postId: leak, caseIds: [study], isLeak: true }],
  ...more,
});

describe('asking', () => {
  test('goes on page by page, and remembers its place only when the copies are gone', async () => {
    let cursor: string | null = 'epoch:0';
    const steps: string[] = [];
    const pages = [told({ cursor: 'epoch:1', isMore: true }), told()];
    const parts = {
      ask: async (from: string | null) => {
        steps.push(`ask ${from}`);
        return pages.shift() as never;
      },
      readCursor: async () => cursor,
      writeCursor: async (next: string) => {
        steps.push(`write ${next}`);
        cursor = next;
      },
      forget: async ({ ids }: Taken) => void steps.push(`forget ${ids.size}`),
    };
    await forgetTakenOut(parts);
    expect(steps).toEqual([
      'ask epoch:0',
      'forget 3',
      'write epoch:1',
      'ask epoch:1',
      'forget 3',
      'write epoch:2',
    ]);
    pages.push(told({ cursor: 'epoch:3' }));
    const failing = { ...parts, forget: () => Promise.reject(new Error('full')) };
    await expect(forgetTakenOut(failing)).rejects.toThrow();
    expect(cursor).toBe('epoch:2');
  });

  test('forgets nothing where nothing went, and everything after too long', async () => {
    const forgotten: Taken[] = [];
    const parts = (answer: object, from: string | null = 'epoch:0') => ({
      ask: async () => answer as never,
      readCursor: async () => from,
      writeCursor: async () => undefined,
      forget: async (taken: Taken) => void forgotten.push(taken),
    });
    await forgetTakenOut(parts(told({ items: [] })));
    expect(forgotten).toEqual([]);
    await forgetTakenOut(parts(told({ items: [], isAll: true })));
    await forgetTakenOut(
      parts(told({ items: [{ threadId: null, postId: null, caseIds: [], isLeak: true }] })),
    );
    expect(forgotten.map(({ isAll, isUnknown }) => [isAll, isUnknown])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test('for the first time on a shared computer only remembers the place: what others wrote there stays', async () => {
    const steps: unknown[] = [];
    await forgetTakenOut({
      ask: async () => told({ items: [], isAll: true, cursor: 'epoch:9' }) as never,
      readCursor: async () => null,
      writeCursor: async (next) => void steps.push(next),
      forget: async () => void steps.push('forgotten'),
    });
    expect(steps).toEqual(['epoch:9']);
  });
});

function panel() {
  const cache = new QueryClient();
  const rested = new Map<string, unknown>();
  const desk = makeDesk(
    {
      readAll: async () => ({}),
      write: async (key, value) => void rested.set(key, value),
      remove: async (key) => void rested.delete(key),
      watch: () => () => undefined,
    },
    { nowMs: () => 0, random: () => crypto.getRandomValues(new Uint8Array(10)) },
  );
  const answers: (object | Error)[] = [told({ items: [], isAll: true, cursor: 'epoch:1' })];
  const asked: (string | null)[] = [];
  const waits: number[] = [];
  let isPatient = false;
  const said: unknown[] = [];
  const forgetting = makeForgetting({
    ports: {
      calls: {
        listTakenOut: async ({ cursor }: { cursor: string | null }) => {
          asked.push(cursor);
          const answer = answers.shift();
          if (answer === undefined || answer instanceof Error) throw answer ?? refuse('unavailable');
          return answer;
        },
      },
    } as never,
    cache,
    desk,
    toasts: { show: (toast: unknown) => void said.push(toast) } as never,
    wait: async (ms, hurried) => {
      waits.push(ms);
      if (isPatient) await hurried;
    },
  });
  /** From here on a wait ends only when it is hurried. */
  const waitForEver = () => {
    isPatient = true;
  };
  const draft = (threadId: ThreadId | null, body: string) =>
    desk.begin({ source: 'blank', isAnonymous: false, threadId, body: body as StrippedText });
  const texts = () =>
    JSON.stringify([
      cache
        .getQueryCache()
        .getAll()
        .map(({ state }) => state.data ?? null),
      ...rested.values(),
    ]);
  return { cache, desk, answers, asked, waits, waitForEver, said, forgetting, draft, texts };
}

describe('an open panel', () => {
  const posts = [{ id: leak, threadId: thread, body: leaked }];

  test('forgets every answer of the server that names it, seen or not; the others stay', async () => {
    const { cache, answers, forgetting, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], { pages: [{ items: posts }] });
    cache.setQueryData(['search'], [{ id: thread, snippet: leaked }]);
    cache.setQueryData(['case'], { id: study, content: leaked });
    cache.setQueryData(['other'], [{ id: elsewhere, title: 'A hard landlord' }]);
    answers.push(told());
    await forgetting.look();
    expect(texts()).not.toContain('harp');
    expect(texts()).toContain('A hard landlord');
  });

  test('forgets a draft that quotes it and says so; one that does not is kept, and says it was compared', async () => {
    const { cache, desk, answers, forgetting, said, draft, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    draft(thread, 'You say “plays the harp at the old mill”: which one?');
    const mine = draft(thread, 'Ring the council first, they know a harp teacher.');
    draft(elsewhere, 'She plays the harp at the old mill on Sundays, too.');
    answers.push(told());
    await forgetting.look();
    const left = Object.values(desk.store.getState().drafts).map(({ threadId }) => threadId);
    expect(left.sort()).toEqual([thread, elsewhere].sort());
    expect(desk.store.getState().drafts[(mine as Draft).id]?.apartFrom).toEqual([thread, leak, study]);
    expect(texts()).not.toContain('You say');
    expect(said).toHaveLength(1);
  });

  test('keeps every draft where a post was only hidden or taken back', async () => {
    const { cache, desk, answers, forgetting, draft, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    draft(thread, 'You say “plays the harp at the old mill”: which one?');
    answers.push(told({ items: [{ threadId: thread, postId: leak, caseIds: [], isLeak: false }] }));
    await forgetting.look();
    expect(Object.keys(desk.store.getState().drafts)).toHaveLength(1);
    expect(texts()).not.toContain('on Sundays');
  });

  test('whose cache does not know the words any more forgets every answer to that thread', async () => {
    const { desk, answers, forgetting, draft } = panel();
    await forgetting.look();
    draft(thread, 'Ring the council first.');
    const question = draft(null, 'Who is the first call?');
    answers.push(told());
    await forgetting.look();
    expect(Object.keys(desk.store.getState().drafts)).toEqual([question?.id]);
  });
});

describe('an open panel whose server gives no answer', () => {
  const posts = [{ id: leak, threadId: thread, body: leaked }];

  test('asks again, later each time, and forgets when it is told', async () => {
    const { cache, answers, asked, waits, forgetting, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    answers.push(refuse('unavailable'), refuse('too-many-requests'), new TypeError('network'), told());
    await forgetting.look();
    expect(texts()).not.toContain('harp');
    expect(asked).toEqual([null, 'epoch:1', 'epoch:1', 'epoch:1', 'epoch:1']);
    expect(waits).toEqual([1_000, 2_000, 4_000]);
  });

  test('asks at once when something else went meanwhile, and no more often than there are tries', async () => {
    const { answers, asked, waits, waitForEver, forgetting } = panel();
    await forgetting.look();
    waitForEver();
    const first = forgetting.look();
    await expect.poll(() => waits.length).toBe(1);
    answers.push(told(), told({ items: [] }));
    await Promise.all([first, forgetting.look()]);
    expect(asked).toHaveLength(4);
  });

  test('asks at once when the network is there again', async () => {
    const { cache, answers, waits, waitForEver, forgetting, texts } = panel();
    await forgetting.look();
    cache.setQueryData(['posts'], posts);
    waitForEver();
    const looking = forgetting.look();
    await expect.poll(() => waits.length).toBe(1);
    answers.push(told());
    forgetting.hurry();
    await looking;
    expect(texts()).not.toContain('harp');
  });

  test('gives up in the end and says why; a refusal that stays is not asked again', async () => {
    const { answers, asked, forgetting } = panel();
    await forgetting.look();
    await expect(forgetting.look()).rejects.toMatchObject({ code: 'unavailable' });
    expect(asked).toHaveLength(1 + lookTimes.triesMax);
    answers.push(refuse('suspended'));
    await expect(forgetting.look()).rejects.toMatchObject({ code: 'suspended' });
    expect(asked).toHaveLength(2 + lookTimes.triesMax);
  });

  test('at the very beginning: what went before it knew its place is in no list, so all is read anew', async () => {
    const { cache, answers, forgetting, draft, desk, texts } = panel();
    const began = answers.shift() as object;
    answers.push(refuse('unavailable'), began);
    cache.setQueryData(['posts'], posts);
    draft(thread, 'Ring the council first.');
    await forgetting.look();
    expect(texts()).not.toContain('harp');
    // What one wrote oneself is not taken for a copy.
    expect(Object.keys(desk.store.getState().drafts)).toHaveLength(1);
  });

  test('whoever got up meanwhile is asked about no more, and who sits there next begins anew', async () => {
    const { cache, answers, asked, waits, waitForEver, forgetting, texts } = panel();
    await forgetting.look();
    waitForEver();
    const left = forgetting.look().catch(({ code }) => code);
    await expect.poll(() => waits.length).toBe(1);
    forgetting.restart();
    expect(await left).toBe('unavailable');
    cache.setQueryData(['posts'], posts);
    answers.push(told({ items: [], isAll: true }));
    await forgetting.look();
    expect(asked.at(-1)).toBe(null);
    expect(texts()).toContain('harp');
  });
});

describe('drafts at rest', () => {
  const ids = new Set([thread, leak]);
  const taken: Taken = { ids, leaks: ids, isUnknown: false, isAll: false };
  const none = { ids: new Set<string>(), leaks: new Set<string>() };
  const stored = {
    'draft:1': { threadId: thread, body: 'A quote.' },
    'draft:2': { threadId: elsewhere, body: 'Another thread.' },
    'draft:3': { threadId: null, body: 'A question.' },
    'draft:4': { threadId: thread, body: 'Compared.', apartFrom: [thread, leak] },
    'draft:5': 'nonsense',
    'chase:1': { threadId: thread },
  };
  test('go with their thread, unless an open panel has compared them', () => {
    expect(draftsToForget(stored, taken)).toEqual(['draft:1']);
  });
  test('stay where a post was only hidden or taken back', () => {
    expect(draftsToForget(stored, { ...taken, leaks: new Set() })).toEqual([]);
  });
  test('of answers all go after too long; nothing goes for what was taken out where nobody here looks', () => {
    expect(draftsToForget(stored, { ...none, isUnknown: false, isAll: true })).toEqual([
      'draft:1',
      'draft:2',
      'draft:4',
    ]);
    expect(draftsToForget(stored, { ...none, isUnknown: true, isAll: false })).toEqual([]);
  });
});

test.each([
  ['the old mill on Sundays', true],
  ['THE OLD, MILL on—Sundays!', true],
  ['at the mill', false],
  ['', false],
])('“%s” quotes it: %s', (draft, does) => {
  expect(quotes(draft, leaked)).toBe(does);
});
test('a post of two words is quoted by both', () => {
  expect(quotes('Is it Robin Ashdown?', 'Robin Ashdown')).toBe(true);
  expect(quotes('Is it Robin?', 'Robin Ashdown')).toBe(false);
});
