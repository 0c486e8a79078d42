// What was taken out leaves a device too: asked about from where it stood, forgotten before the place is remembered, in the cache, in a
// draft that quotes it, and where drafts rest; what somebody else wrote stays.
import { describe, expect, test } from 'vitest';
import { quotes } from '#extension/panel/app/forget-copies.ts';
import type { Draft } from '#extension/panel/features/ask/draft/draft.ts';
import { forgetTakenOut, type Taken } from '#extension/wire/taken-out.ts';
import { draftsToForget } from '#extension/worker/taken-out.ts';
import { elsewhere, leak, leaked, panel, study, thread, told } from '#tests/support/forgetting-panel.ts';

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
