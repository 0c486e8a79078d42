// Reminders: the number on the toolbar button, with a session, without one, and over a change of day.
import { describe, expect, it } from 'vitest';
import { type Counts, remindOfChases } from '#extension/worker/chase-alarms.ts';

function worker() {
  const stored = new Map<string, unknown>();
  let counts: Counts | null = null;
  let nowMs = Date.parse('2026-11-20T09:00:00Z');
  const badges: [string, string][] = [];
  return {
    stored,
    badge: () => badges.at(-1),
    told: (next: Counts | null) => {
      counts = next;
    },
    at: (moment: string) => {
      nowMs = Date.parse(moment);
    },
    ring: () =>
      remindOfChases({
        count: async () => counts,
        readDues: async (key) => stored.get(key),
        writeDues: async (key, dues) => void stored.set(key, dues),
        setBadge: async (text, title) => void badges.push([text, title]),
        nowMs: () => nowMs,
      }),
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
});
