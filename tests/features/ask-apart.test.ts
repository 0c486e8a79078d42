// A named and an anonymous post that waited for the network do not arrive together, and nobody waits for ever.
import { describe, expect, test } from 'vitest';
import { apartMs, makeApart } from '#extension/panel/features/ask/draft/apart.ts';
import { makeSender, type SendState } from '#extension/panel/features/ask/draft/send.ts';

describe('how long', () => {
  test('the other kind keeps away 20 to 90 seconds; the same kind and a first press never wait', () => {
    let now = 1_000_000;
    for (const random of [0, 0.5, 1]) {
      const apart = makeApart({ nowMs: () => now, random: () => random });
      const gap = apartMs.least + random * (apartMs.most - apartMs.least);
      expect(apart(true, 2)).toBe(0);
      expect(apart(true, 2)).toBe(0);
      expect(apart(false, 2)).toBe(gap);
      now += gap - 1;
      expect(apart(false, 2)).toBe(1);
      now += 1;
      expect(apart(false, 2)).toBe(0);
      expect(apart(true, 1)).toBe(0);
    }
  });

  test('a clock that was set back does not make it wait for hours', () => {
    let now = 10 * 3_600_000;
    const apart = makeApart({ nowMs: () => now, random: () => 1 });
    apart(true, 1);
    now = 0;
    expect(apart(false, 2)).toBe(apartMs.most);
  });
});

describe('two drafts that waited', () => {
  /** A network that is away until it is not, and a clock that only waiting moves. */
  function setUp() {
    const world = { now: 0, isAway: true };
    const arrived: { name: string; at: number }[] = [];
    const told: SendState<string>['kind'][] = [];
    const apart = makeApart({ nowMs: () => world.now, random: () => 0 });
    const make = (name: string, isAnonymous: boolean) =>
      makeSender<string, string>({
        deed: async (ask) => {
          if (world.isAway) throw new TypeError('Failed to fetch');
          arrived.push({ name, at: world.now });
          return ask;
        },
        wait: async (ms, hurried) => {
          // Waiting for the network ends with its return; keeping apart ends with the clock.
          if (world.isAway) return hurried;
          // What is under way arrives before any time passes.
          await new Promise((settled) => setTimeout(settled, 0));
          world.now += ms;
        },
        random: () => 0,
        tell: (state) => void told.push(state.kind),
        apart: (_, attempt) => apart(isAnonymous, attempt),
      });
    return { world, arrived, told, make };
  }

  test('go one after the other, though the network comes back for both at once', async () => {
    const { world, arrived, told, make } = setUp();
    const senders = [make('named', false), make('hidden', true)];
    const sent = senders.map((sender) => sender.send('words'));
    await expect.poll(() => told.filter((kind) => kind === 'waiting')).toHaveLength(2);
    world.isAway = false;
    for (const sender of senders) sender.hurry();
    expect(await Promise.all(sent)).toMatchObject([{ kind: 'sent' }, { kind: 'sent' }]);
    const [first, second] = arrived.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThanOrEqual(apartMs.least);
    expect(told).toContain('apart');
  });

  test('of the same kind go at once', async () => {
    const { world, arrived, told, make } = setUp();
    const senders = [make('one', true), make('two', true)];
    const sent = senders.map((sender) => sender.send('words'));
    await expect.poll(() => told.filter((kind) => kind === 'waiting')).toHaveLength(2);
    world.isAway = false;
    for (const sender of senders) sender.hurry();
    await Promise.all(sent);
    expect(arrived.map(({ at }) => at)).toEqual([0, 0]);
  });

  test('a lock ends the waiting, and nothing goes', async () => {
    const { arrived, told } = setUp();
    const sender = makeSender<string, string>({
      deed: async () => {
        arrived.push({ name: 'late', at: 0 });
        return 'thread';
      },
      wait: (_, ended) => ended,
      random: () => 0,
      tell: (state) => void told.push(state.kind),
      apart: () => apartMs.least,
    });
    const sent = sender.send('words');
    await expect.poll(() => told).toEqual(['apart']);
    sender.hurry();
    sender.stop();
    expect(await sent).toMatchObject({ kind: 'gave-up' });
    expect(arrived).toEqual([]);
  });
});
