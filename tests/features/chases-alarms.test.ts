// Reminders: the number on the toolbar button, with a session, without one, and over a change of day.
import { describe, expect, it } from 'vitest';
import { makeBadge } from '#extension/worker/badge-count.ts';
import { type Counts, makeReminders, type Told } from '#extension/worker/chase-alarms.ts';

function worker() {
  const stored = new Map<string, unknown>();
  let answer: () => Promise<Told> = async () => ({ kind: 'unreached' });
  let nowMs = Date.parse('2026-11-20T09:00:00Z');
  const badges: [string, string][] = [];
  let counts: unknown;
  const badge = makeBadge({
    read: async () => counts,
    write: async (next) => {
      counts = next;
    },
    draw: async (text, title) => void badges.push([text, title]),
  });
  const reminders = makeReminders({
    count: () => answer(),
    readDues: async (key) => stored.get(key),
    writeDues: async (key, dues) => void (dues === null ? stored.delete(key) : stored.set(key, dues)),
    showCount: (due) => badge.show('chases', due),
    nowMs: () => nowMs,
  });
  return {
    stored,
    badge: () => badges.at(-1),
    told: (counts: Counts | null) => {
      answer = async () => (counts ? { kind: 'counted', counts } : { kind: 'unreached' });
    },
    answered: (how: () => Promise<Told>) => {
      answer = how;
    },
    at: (moment: string) => {
      nowMs = Date.parse(moment);
    },
    ring: reminders.remind,
    leave: reminders.forget,
  };
}

describe('the badge', () => {
  it('counts today and overdue, and is gone when there is nothing', async () => {
    const one = worker();
    one.told({ today: 2, overdue: 1, dues: ['2026-11-18', '2026-11-20', '2026-11-20'] });
    await one.ring();
    expect(one.badge()).toEqual(['3', 'Open Peer Hub: 3 chases for today']);
    one.told({ today: 0, overdue: 0, dues: [] });
    await one.ring();
    expect(one.badge()).toEqual(['', 'Open Peer Hub']);
  });

  it('reminds on the day without a network, by the days it was told last', async () => {
    const one = worker();
    one.told({ today: 0, overdue: 0, dues: ['2026-11-23', '2026-11-27'] });
    await one.ring();
    one.told(null);
    await one.ring();
    expect(one.badge()?.[0]).toBe('');
    one.at('2026-11-23T00:10:00Z');
    await one.ring();
    expect(one.badge()?.[0]).toBe('1');
    // The clock is set back: fewer are due, and nothing breaks.
    one.at('2026-11-01T00:10:00Z');
    await one.ring();
    expect(one.badge()?.[0]).toBe('');
  });

  it('keeps days and nothing else, and bears what it cannot read', async () => {
    const one = worker();
    one.told({ today: 1, overdue: 0, dues: ['2026-11-20'] });
    await one.ring();
    expect([...one.stored]).toEqual([['chase-dues', ['2026-11-20']]]);
    one.stored.set('chase-dues', { nonsense: true });
    one.told(null);
    await one.ring();
    expect(one.badge()?.[0]).toBe('');
  });

  it('stays short', async () => {
    const one = worker();
    one.told({ today: 120, overdue: 30, dues: [] });
    await one.ring();
    expect(one.badge()?.[0]).toBe('99+');
  });

  it('is gone with the session, and its days with it', async () => {
    const one = worker();
    one.told({ today: 3, overdue: 0, dues: ['2026-11-20'] });
    await one.ring();
    await one.leave();
    expect(one.badge()).toEqual(['', 'Open Peer Hub']);
    expect(one.stored.size).toBe(0);
    // Whoever signs in next without a network is not shown the last person's number.
    one.told(null);
    await one.ring();
    expect(one.badge()?.[0]).toBe('');
  });

  it('is gone when a look finds nobody signed in', async () => {
    const one = worker();
    one.told({ today: 3, overdue: 0, dues: ['2026-11-20'] });
    await one.ring();
    one.answered(async () => ({ kind: 'signed-out' }));
    await one.ring();
    expect(one.badge()?.[0]).toBe('');
    expect(one.stored.size).toBe(0);
  });

  it('does not come back with an answer that was on its way when the person left', async () => {
    const one = worker();
    let arrive: (told: Told) => void = () => undefined;
    one.answered(
      () =>
        new Promise((resolve) => {
          arrive = resolve;
        }),
    );
    const asking = one.ring();
    await one.leave();
    arrive({ kind: 'counted', counts: { today: 5, overdue: 0, dues: ['2026-11-20'] } });
    await asking;
    expect(one.badge()?.[0]).toBe('');
    expect(one.stored.size).toBe(0);
  });
});
