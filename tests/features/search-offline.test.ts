// The box without a server: what this device keeps answers, and says that it does; nobody waits for a server that is away, nothing of
// another person is shown, and the server answers again as soon as it is there.
import { describe, expect, it } from 'vitest';
import type { KeptPack } from '#extension/bridge/search-pack.ts';
import { makeSearchShelf } from '#extension/panel/app/search-shelf.ts';
import { makeEngine } from '#extension/panel/features/search/offline/engine.ts';
import { makeFinder, type Shelf } from '#extension/panel/features/search/offline/finder.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type { FindAnswer } from '#shared/contract/search.ts';
import type { PackedDocument } from '#shared/contract/search-pack.ts';
import { keptCase, keptService } from '#tests/support/kept-documents.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const documents = [keptCase({}), keptService({})];
const shelf: Shelf = { facts: { heardMs: now - 86_400_000, area: 'Harrowmere', isCut: false }, documents };
const engine = makeEngine(documents);
const titles = (words: string, more = {}) =>
  engine.find({ words, ...more }, now).items.map(({ title }) => title);

describe('what is kept is found', () => {
  it('by its words, in another form, by what the letters stand for, and as people say it', () => {
    expect(titles('meters')).toEqual(['A meter in debt, and heat the same day']);
    expect(titles('PIP')[0]).toBe('Harrowmere Benefits Advice');
    expect(titles('cant afford the heating')[0]).toBe('A meter in debt, and heat the same day');
    expect(titles('zebra')).toEqual([]);
  });

  it('with a slip mended and a half word ended, both labelled', () => {
    const found = engine.find({ words: 'benifits' }, now);
    expect(found.items[0]?.title).toBe('Harrowmere Benefits Advice');
    expect(found.corrections).toEqual([{ typed: 'benifits', searched: ['benefits'] }]);
    expect(titles('vouch')).toContain('A meter in debt, and heat the same day');
    expect(engine.suggest('the vouch', 4).words).toEqual(['the voucher']);
  });

  it('and says why, with the words that fit', () => {
    const [one] = engine.find({ words: 'supplier duty' }, now).items;
    expect(one?.why[0]).toEqual({ kind: 'words', in: 'text', words: ['supplier', 'duty'] });
    expect(one?.snippetMarks.map(([from, to]) => one.snippet.slice(from, to)).join(' ')).toContain(
      'supplier',
    );
  });

  it('under the same filters, a page at a time', () => {
    expect(titles('advice debt', { kinds: ['service'] })).toEqual(['Harrowmere Benefits Advice']);
    expect(titles('advice debt', { kinds: ['thread'] })).toEqual([]);
    expect(titles('advice debt', { isAnswered: true })).toEqual([]);
    expect(titles('advice debt', { need: 'food-fuel' })).toEqual(['A meter in debt, and heat the same day']);
    expect(titles('advice debt', { barrier: 'money' })).toEqual(['A meter in debt, and heat the same day']);
    expect(titles('advice debt', { withinDays: 30 })).toEqual(['Harrowmere Benefits Advice']);
    const first = engine.find({ words: 'advice debt', limit: 1 }, now);
    const second = engine.find({ words: 'advice debt', limit: 1, cursor: first.next ?? '' }, now);
    expect([first.items.length, second.items.length, second.next]).toEqual([1, 1, null]);
    expect(first.items[0]?.id).not.toBe(second.items[0]?.id);
  });

  it('whatever is typed: nothing, operators, an emoji, ten thousand letters', () => {
    for (const words of [
      '',
      ' ',
      'a',
      '"&|!()',
      '%_\\',
      '🏠',
      'ż',
      'x'.repeat(10_000),
      'debt '.repeat(2_000),
    ])
      expect(Array.isArray(engine.find({ words }, now).items)).toBe(true);
  });
});

/** A server that a test takes away, and the clock beside it. */
function world({ has = shelf as Shelf | null } = {}) {
  const at = {
    now,
    has,
    server: 'there' as 'there' | 'gone' | 'silent' | 'refusing',
    asked: 0,
    backs: 0,
    words: [] as string[],
    waits: [] as (() => void)[],
    late: (): void => undefined,
  };
  const answer = { items: [], next: null } as unknown as FindAnswer;
  const finder = makeFinder({
    calls: {
      findAll: async (ask) => {
        at.asked++;
        at.words.push(ask.words);
        if (at.server === 'gone') throw refuse('unavailable');
        if (at.server === 'refusing') throw refuse('too-many-requests');
        if (at.server === 'silent') return new Promise((resolve) => (at.late = () => resolve(answer)));
        return answer;
      },
      suggest: async () => ({ words: ['of the server'], titles: [] }),
    },
    shelf: () => at.has,
    makeEngine: async () => makeEngine,
    nowMs: () => at.now,
    // Patience is at an end at once, where nothing answers; looking again waits for the test.
    wait: (ms) =>
      new Promise((resolve) => {
        if (ms === 2_500) setTimeout(resolve, 5);
        else at.waits.push(resolve);
      }),
    onBack: () => {
      at.backs++;
    },
  });
  return { at, finder };
}
const words = { words: 'benefits' };

describe('where an answer comes from', () => {
  it('is the server, while it answers', async () => {
    const { at, finder } = world();
    expect(await finder.find(words)).toMatchObject({ kept: null });
    expect(at.backs).toBe(0);
  });

  it('is this device when the server cannot be reached, with the day and the area said', async () => {
    const { at, finder } = world();
    at.server = 'gone';
    const found = await finder.find(words);
    expect(found.kept).toEqual({ heardMs: now - 86_400_000, area: 'Harrowmere', isCut: false });
    expect(found.items[0]?.title).toBe('Harrowmere Benefits Advice');
    // The next key waits for nobody, and the server is not asked with every key.
    await finder.find({ words: 'benefits a' });
    await finder.find({ words: 'benefits ad' });
    expect(at.asked).toBe(1);
    expect((await finder.suggest({ words: 'adv' })).words).toEqual(['advice', 'adviser']);
  });

  it('is this device when the server says nothing, until it does', async () => {
    const { at, finder } = world();
    at.server = 'silent';
    expect((await finder.find(words)).kept).not.toBe(null);
    at.late();
    await expect.poll(() => at.backs).toBe(1);
  });

  it('is the server again once it is there: looked for beside, and what stands is asked for anew', async () => {
    const { at, finder } = world();
    at.server = 'gone';
    await finder.find(words);
    at.server = 'there';
    at.now += 10_000;
    expect((await finder.find(words)).kept).not.toBe(null);
    await expect.poll(() => at.backs).toBe(1);
    // Nothing that was typed left meanwhile.
    expect(at.words).toEqual(['benefits', '']);
    expect((await finder.find(words)).kept).toBe(null);
  });

  it('is the server again by itself, where nobody presses another key', async () => {
    const { at, finder } = world();
    at.server = 'gone';
    await finder.find(words);
    at.waits.shift()?.();
    await expect.poll(() => at.waits.length).toBe(1);
    expect([at.asked, at.backs]).toEqual([2, 0]);
    at.server = 'there';
    at.waits.shift()?.();
    await expect.poll(() => at.backs).toBe(1);
    expect(at.waits.length).toBe(0);
  });

  it('is nobody where nothing is kept, and a refusal is a refusal', async () => {
    const empty = world({ has: null });
    empty.at.server = 'gone';
    await expect(empty.finder.find(words)).rejects.toMatchObject({ code: 'unavailable' });
    const { at, finder } = world();
    at.server = 'refusing';
    await expect(finder.find(words)).rejects.toMatchObject({ code: 'too-many-requests' });
  });

  it('of a later page is where its first one came from', async () => {
    const { at, finder } = world();
    at.server = 'gone';
    const first = await finder.find({ words: 'advice debt', limit: 1 });
    at.server = 'there';
    finder.heard(true);
    const second = await finder.find({ words: 'advice debt', limit: 1, cursor: first.next ?? '' });
    expect(second.kept).not.toBe(null);
  });

  it('is this device with the key, while the server is there, as soon as it is built', async () => {
    const { at, finder } = world();
    expect([finder.here(words), finder.isWarm(), finder.isOfField('benefits')]).toEqual([null, false, false]);
    let told = 0;
    finder.watch(() => told++);
    finder.warm();
    await expect.poll(finder.isWarm).toBe(true);
    expect(told).toBe(1);
    const here = finder.here(words);
    expect([here?.items[0]?.title, here?.kept?.area]).toEqual(['Harrowmere Benefits Advice', 'Harrowmere']);
    expect(finder.suggestHere('adv', 4)).toEqual(['advice', 'adviser']);
    expect([finder.isOfField('benefits advice'), finder.isOfField('benefits zzyzx')]).toEqual([true, false]);
    // Nothing of it left.
    expect(at.asked).toBe(0);
    // What was built before something was taken away answers no more.
    at.has = { ...shelf, documents: [keptCase({})] };
    expect([finder.here(words), finder.isWarm()]).toEqual([null, false]);
    at.has = null;
    expect(finder.here(words)).toBe(null);
  });

  it('is built before the first key where the live stream knows that the server is away', async () => {
    const { at, finder } = world();
    at.server = 'gone';
    finder.heard(false);
    expect((await finder.find(words)).kept).not.toBe(null);
    // The look beside, and no waiting for it.
    expect(at.asked).toBe(1);
  });
});

describe('the shelf of this device', () => {
  const pack = (changes: Partial<KeptPack> = {}): KeptPack => ({
    personId: 'sarah',
    area: 'Harrowmere',
    isCut: false,
    mark: '0123456789abcdef',
    heardMs: now,
    lookedMs: now,
    documents,
    ...changes,
  });

  it('opens for whom it was made, and for nobody else', () => {
    const one = makeSearchShelf();
    one.take(pack());
    expect(one.now()).toBe(null);
    one.belongTo('ben');
    expect(one.now()).toBe(null);
    one.belongTo('sarah');
    expect(one.now()?.documents.length).toBe(2);
    expect(one.now()).toBe(one.now());
    one.belongTo(null);
    expect(one.now()).toBe(null);
  });

  it('leaves out what has another shape, and is none where nothing is left', () => {
    const one = makeSearchShelf();
    one.belongTo('sarah');
    const broken = { ...keptCase({}), title: 7 } as unknown as PackedDocument;
    one.take(pack({ documents: [broken, keptService({})] }));
    expect(one.now()?.documents.map(({ kind }) => kind)).toEqual(['service']);
    one.take(pack({ documents: [broken] }));
    expect(one.now()).toBe(null);
  });

  it('tells who looks when something was taken from it', () => {
    const one = makeSearchShelf();
    one.belongTo('sarah');
    one.take(pack());
    let told = 0;
    const stop = one.watch(() => told++);
    one.take(pack({ documents: [keptService({})] }));
    expect([told, one.now()?.documents.length]).toEqual([1, 1]);
    stop();
    one.take(null);
    expect([told, one.now()]).toEqual([1, null]);
  });
});
