// What peers said of a service, told with its age: nothing of it is lost behind newer presses, old words stop counting, and two that
// contradict each other both stand. And whoever is shut or unconfirmed is never shown without the others.
import { describe, expect, it } from 'vitest';
import {
  add,
  ben,
  dayMs,
  ok,
  openTown,
  place,
  read,
  sarah,
  search,
  server,
  state,
} from '#tests/support/directory-town.ts';
import { addPerson, after as later } from '#tests/support/people.ts';

openTown();

/** Moves the clock, and somebody who is signed in then looks. */
async function on(day: number, id: Parameters<typeof read>[0]) {
  server.setNow(later(day * dayMs));
  const reader = await addPerson(server.core.db, place, `Reader of day ${day}`, {
    signedInAt: later(day * dayMs),
  });
  return {
    seen: await read(id, {}, reader),
    listed: (await search({}, reader)).items.find((one) => one.id === id),
  };
}

describe('words of peers', () => {
  it('are not lost behind newer ones: the number, whom to ask for, the wait and how to refer stay however often "full" is pressed', async () => {
    const id = await add({ phone: '01632 960111' });
    const words = { phone: '01632 960999', askFor: 'the duty adviser', howToRefer: 'Send the short form.' };
    ok(await state(id, { ...words, waitMinWeeks: 2, waitMaxWeeks: 4 }, ben));
    for (let turn = 1; turn <= 12; turn++) {
      server.setNow(later(turn * 60_000));
      ok(await state(id, { capacity: turn % 2 ? 'no-capacity' : 'capacity' }, sarah));
    }
    const seen = await read(id);
    expect(seen).toMatchObject({ ...words, waitMinWeeks: 2, waitMaxWeeks: 4 });
    expect(seen.statements.some((one) => one.phone === '01632 960999')).toBe(true);
    expect(seen.statements.length).toBeLessThanOrEqual(12);
  });

  it('that contradict each other are both shown, however often one of them is repeated', async () => {
    const id = await add({});
    ok(await state(id, { capacity: 'capacity' }, ben));
    for (let turn = 1; turn <= 12; turn++) {
      server.setNow(later(turn * 60_000));
      ok(await state(id, { capacity: 'no-capacity' }, sarah));
    }
    const seen = await read(id);
    expect(seen).toMatchObject({ capacity: 'no-capacity', isContested: true });
    expect(seen.said.map((one) => [one.capacity, one.byRole])).toEqual([
      ['no-capacity', 'member'],
      ['capacity', 'host'],
    ]);
  });

  it('about the wait say how old they are and whose, and count for six weeks', async () => {
    const id = await add({ capacity: 'capacity' });
    ok(await state(id, { waitMinWeeks: 2, waitMaxWeeks: 4 }, ben));
    const wait = { waitMinWeeks: 2, waitMaxWeeks: 4, waitByRole: 'host' };
    const after = await on(41, id);
    expect(after.seen).toMatchObject({ ...wait, waitAgeDays: 41 });
    expect(after.listed).toMatchObject({ ...wait, waitAgeDays: 41 });
    const old = await on(42, id);
    const none = { waitMinWeeks: null, waitMaxWeeks: null, waitAgeDays: null, waitByRole: null };
    expect(old.seen).toMatchObject(none);
    expect(old.listed).toMatchObject(none);
    // It still stands among what colleagues said, with its age.
    expect(old.seen.statements).toMatchObject([{ waitMinWeeks: 2, ageDays: 42 }]);
  });

  it('about the wait that contradict each other are both shown; those that overlap are not', async () => {
    const id = await add({});
    ok(await state(id, { waitMinWeeks: 1, waitMaxWeeks: 2 }, ben));
    server.setNow(later(60_000));
    ok(await state(id, { waitMinWeeks: 2, waitMaxWeeks: 6 }, sarah));
    expect((await read(id)).waitsSaid).toEqual([]);
    server.setNow(later(120_000));
    ok(await state(id, { waitMinWeeks: 8, waitMaxWeeks: 12 }, sarah));
    const both = [
      { waitMinWeeks: 8, waitMaxWeeks: 12, ageDays: 0, byRole: 'member' },
      { waitMinWeeks: 1, waitMaxWeeks: 2, ageDays: 0, byRole: 'host' },
    ];
    expect((await read(id)).waitsSaid).toEqual(both);
    expect((await search()).items.find((one) => one.id === id)?.waitsSaid).toEqual(both);
    server.setNow(later(180_000));
    ok(await state(id, { waitMinWeeks: 8, waitMaxWeeks: 8 }, ben));
    expect((await read(id)).waitsSaid).toEqual([]);
  });

  it('about whom to ring and how to refer say how old they are, and after a year the listing speaks for itself', async () => {
    const id = await add({ phone: '01632 960111' });
    ok(await state(id, { phone: '01632 960999', askFor: 'the duty adviser', howToRefer: 'By form.' }, ben));
    const { seen } = await on(365, id);
    const whose = { ageDays: 365, byRole: 'host' };
    expect(seen).toMatchObject({
      phone: '01632 960999',
      askFor: 'the duty adviser',
      howToRefer: 'By form.',
      wordsSaid: { phone: whose, askFor: whose, howToRefer: whose },
    });
    const later = await on(366, id);
    expect(later.seen).toMatchObject({
      phone: '01632 960111',
      askFor: null,
      howToRefer: null,
      wordsSaid: { phone: null, askFor: null, howToRefer: null },
    });
    expect(later.listed?.phone).toBe('01632 960111');
  });
});

describe('the nearest others', () => {
  it('are offered for what is shut, withdrawn, full, or that nobody confirmed for long; not for what is unknown but checked lately', async () => {
    const open = await add({ name: 'Open Door', capacity: 'capacity' });
    const others = async (facts: Parameters<typeof add>[0]) =>
      (await read(await add(facts))).alternatives.map((one) => one.id);
    expect(await others({ name: 'Full', capacity: 'no-capacity' })).toContain(open);
    expect(await others({ name: 'Shut', status: 'temporarily-closed' })).toContain(open);
    expect(await others({ name: 'Gone', status: 'inactive' })).toContain(open);
    expect(await others({ name: 'Stale', checkedAt: later(-200 * dayMs) })).toContain(open);
    expect(await others({ name: 'Never checked', checkedAt: null })).toContain(open);
    expect(await others({ name: 'Checked, capacity unknown', checkedAt: later(-dayMs) })).toEqual([]);
    expect(await others({ name: 'Open too', capacity: 'waitlist' })).toEqual([]);
  });
});
