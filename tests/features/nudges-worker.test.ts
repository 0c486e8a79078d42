// The worker's part of nudges: one badge for all that is counted, one notice at a time and once for each thing, a link that leads to its
// place and an address that is nobody's business.
import { describe, expect, it } from 'vitest';
import { readPlaceLink } from '#extension/platform/place-link.ts';
import { makeBadge } from '#extension/worker/badge-count.ts';
import { type Looked, makeNudging } from '#extension/worker/nudge-alarm.ts';
import type { NudgeKind } from '#shared/basics/nudge-lists.ts';

function worker() {
  const stored = new Map<string, unknown>();
  const drawn: [string, string][] = [];
  const notices: ([words: string, place: string] | 'away')[] = [];
  let counts: unknown = 'nonsense of an older version';
  let answer: () => Promise<Looked> = async () => ({ kind: 'unreached' });
  const badge = makeBadge({
    read: async () => counts,
    write: async (next) => {
      counts = next;
    },
    draw: async (text, title) => void drawn.push([text, title]),
  });
  const nudging = makeNudging({
    look: () => answer(),
    readTold: async (key) => stored.get(key),
    writeTold: async (key, ids) => void (ids === null ? stored.delete(key) : stored.set(key, ids)),
    showCount: (count) => badge.show('nudges', count),
    notify: async (words, place) => void notices.push([words, place]),
    takeNoticeAway: async () => void notices.push('away'),
  });
  return {
    badge,
    drawn,
    notices,
    ...nudging,
    answered: (how: () => Promise<Looked>) => {
      answer = how;
    },
    says: (waiting: number, ...fresh: [id: string, kind: NudgeKind, place: string][]) => {
      answer = async () => ({
        kind: 'looked',
        waiting,
        fresh: fresh.map(([id, kind, place]) => ({ id: id as never, kind, place })),
      });
    },
  };
}

describe('the badge', () => {
  it('is one number, composed of chases and of what waits', async () => {
    const one = worker();
    await one.badge.show('chases', 2);
    expect(one.drawn.at(-1)).toEqual(['2', 'Open Peer Hub: 2 chases for today']);
    one.says(1);
    await one.look();
    expect(one.drawn.at(-1)).toEqual(['3', 'Open Peer Hub: 2 chases for today, 1 thing waits for you']);
    await one.badge.show('chases', 0);
    expect(one.drawn.at(-1)).toEqual(['1', 'Open Peer Hub: 1 thing waits for you']);
    one.says(0);
    await one.look();
    expect(one.drawn.at(-1)).toEqual(['', 'Open Peer Hub']);
  });

  it('forgets neither part when both change at once, and stays short', async () => {
    const one = worker();
    await Promise.all([one.badge.show('chases', 70), one.badge.show('nudges', 60)]);
    expect(one.drawn.at(-1)).toEqual(['99+', 'Open Peer Hub: 70 chases for today, 60 things wait for you']);
  });

  it('keeps what was counted last while the API is not reached, and nothing after a sign-out', async () => {
    const one = worker();
    one.says(4);
    await one.look();
    one.answered(async () => ({ kind: 'unreached' }));
    await one.look();
    expect(one.drawn.at(-1)?.[0]).toBe('4');
    one.answered(async () => ({ kind: 'signed-out' }));
    await one.look();
    expect(one.drawn.at(-1)).toEqual(['', 'Open Peer Hub']);
    expect(one.notices).toEqual(['away']);
  });

  it('shows nothing that came back after somebody signed out', async () => {
    const one = worker();
    let come: (looked: Looked) => void = () => undefined;
    one.answered(
      () =>
        new Promise((answered) => {
          come = answered;
        }),
    );
    const looking = one.look();
    await one.forget();
    come({ kind: 'looked', waiting: 9, fresh: [{ id: 'a' as never, kind: 'answer', place: 'home' }] });
    await looking;
    expect(one.drawn.at(-1)?.[0]).toBe('');
    expect(one.notices).toEqual(['away']);
  });
});

describe('the system', () => {
  it('says a thing once, by its kind alone', async () => {
    const one = worker();
    one.says(1, ['a', 'answer', 'threads/t1']);
    await one.look();
    await one.look();
    expect(one.notices).toEqual([['An answer is waiting', 'threads/t1']]);
    one.says(2, ['a', 'answer', 'threads/t1'], ['b', 'decision', 'standing']);
    await one.look();
    expect(one.notices.at(-1)).toEqual(['A moderator has decided', 'standing']);
  });

  it('says to whoever asked for supervision that somebody has it, and to a supervisor that somebody waits', async () => {
    const one = worker();
    one.says(1, ['a', 'supervision', 'supervision']);
    await one.look();
    one.says(1, ['b', 'supervision', 'supervision/queue']);
    await one.look();
    expect(one.notices).toEqual([
      ['A supervisor has your request', 'supervision'],
      ['A colleague waits for a supervisor', 'supervision/queue'],
    ]);
  });

  it('says several things in one, and two of the same place as one', async () => {
    const one = worker();
    one.says(3, ['a', 'answer', 'threads/t1'], ['b', 'fits', 'threads/t2'], ['c', 'chase', 'chases']);
    await one.look();
    expect(one.notices).toEqual([['3 things wait for you', 'home']]);
    const other = worker();
    other.says(1, ['a', 'answer', 'threads/t1'], ['b', 'answer', 'threads/t1']);
    await other.look();
    expect(other.notices).toEqual([['An answer is waiting', 'threads/t1']]);
  });
});

describe('an address beside which our button was pressed', () => {
  const id = '0198f3a0-0000-7000-8000-000000000001';
  it('is read where it is a link of a Peer Hub', () => {
    expect(readPlaceLink(`https://hub.example/to/threads/${id}`)).toEqual({
      origin: 'https://hub.example',
      place: `threads/${id}`,
    });
    for (const place of ['chases', 'channels', 'talks'])
      expect(readPlaceLink(`http://localhost:4680/to/${place}`)?.place).toBe(place);
    expect(readPlaceLink('https://nhs.example/peer-hub/to/standing')?.origin).toBe(
      'https://nhs.example/peer-hub',
    );
  });

  it('is nothing to us otherwise', () => {
    for (const address of [
      undefined,
      'about:blank',
      'https://records.example/patients/943-476-5919',
      `https://hub.example/to/threads/${id}?then=javascript:alert(1)`,
      `https://hub.example/to/threads/${id}/../../x`,
      'https://hub.example/to/danger',
      'https://hub.example/to/threads/nonsense',
      'javascript:location="https://hub.example/to/home"',
    ])
      expect([address, readPlaceLink(address)]).toEqual([address, null]);
  });
});
