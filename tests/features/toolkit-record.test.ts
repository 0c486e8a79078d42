// The record of conversations: nothing in it can tell who it was, whoever sits here has their own, two panels do not undo one another, and the
// months are counted as a calendar has them.
import { beforeEach, describe, expect, test } from 'vitest';
import { barrierLabels, needLabels } from '#extension/panel/features/channels/words-of-lists.ts';
import { makeRecord } from '#extension/panel/features/toolkit/record/keeper.ts';
import { countByMonth, lastMonths } from '#extension/panel/features/toolkit/record/months.ts';
import { composeCsv } from '#extension/panel/features/toolkit/record/take-along.ts';
import {
  addTalk,
  readTallies,
  type Talk,
  type Tally,
} from '#extension/panel/features/toolkit/record/tally.ts';
import { recordLabels } from '#extension/panel/features/toolkit/record/words.ts';
import { limits } from '#shared/basics/limits.ts';
import { deviceShelf } from '#tests/support/device-shelf.ts';

const talk = (changes: Partial<Talk> = {}): Talk => ({
  day: '2026-11-20',
  stage: 'worries',
  need: 'money-debt',
  agreed: 'get-advice',
  barrier: 'confidence',
  wouldVolunteer: false,
  ...changes,
});

let device: ReturnType<typeof deviceShelf>;
let tail: Promise<unknown>;
const lock = <T>(work: () => Promise<T>): Promise<T> => {
  const turn = tail.then(work, work);
  tail = turn.catch(() => undefined);
  return turn;
};
const open = async (owner: string | null) => {
  const record = makeRecord({ storage: device, lock, owner });
  await record.load();
  return record;
};
const days = ({ store }: { store: { getState: () => { tallies: readonly Tally[] | null } } }) =>
  store.getState().tallies?.map(({ day }) => day);

beforeEach(() => {
  device = deviceShelf();
  tail = Promise.resolve();
});

describe('what rests on the device', () => {
  test('is a day and choices from lists: nothing else is written, whatever is handed in', async () => {
    const record = await open(null);
    await record.add({ ...talk(), name: 'Margaret Bell', at: '2026-11-20T14:32:10Z' } as Talk);
    expect([...device.rested]).toEqual([
      [
        'toolkit:nobody',
        [
          {
            ...{ number: 1, day: '2026-11-20', stage: 'worries', need: 'money-debt' },
            ...{ agreed: 'get-advice', barrier: 'confidence', wouldVolunteer: false },
          },
        ],
      ],
    ]);
  });

  test('is read with care: what is no tally, has another word, an hour or a name is left out', () => {
    const good = { number: 3, ...talk() };
    const bad = [
      null,
      'Margaret',
      { ...good, number: 4, day: '2026-11-20T14:32' },
      { ...good, number: 5, stage: 'Margaret Bell' },
      { ...good, number: 6, need: 'worker-wellbeing' },
      { ...good, number: 'one' },
    ];
    expect(readTallies([...bad, good, { ...good, note: 'Margaret Bell' }])).toEqual([good]);
    expect(readTallies('broken')).toEqual([]);
    expect(readTallies([{ ...good, barrier: 'Margaret' }])).toEqual([{ ...good, barrier: null }]);
  });

  test(`is ${limits.talliesMax} conversations at most: the oldest day falls, never the one just added`, () => {
    const many = Array.from({ length: limits.talliesMax - 1 }, (_, at) => ({
      ...talk({ day: at === 7 ? '2025-01-02' : '2026-05-05' }),
      number: at + 1,
    }));
    const full = addTalk(many, talk());
    expect([full.kept.length, full.fell]).toEqual([limits.talliesMax, 0]);
    const over = addTalk(full.kept, talk({ day: '2024-12-31' }));
    expect([over.kept.length, over.fell]).toEqual([limits.talliesMax, 1]);
    expect(over.kept).toContainEqual(over.added);
    expect(over.kept.some(({ day }) => day === '2025-01-02')).toBe(false);
    expect(
      readTallies([...many, ...many.map((one) => ({ ...one, number: one.number + 9_000 }))]),
    ).toHaveLength(limits.talliesMax);
  });
});

describe('whose it is', () => {
  test('each person at a shared desk has their own, and what nobody owned goes to who signs in next', async () => {
    await (await open(null)).add(talk({ day: '2026-11-01' }));
    const sarah = await open('sarah');
    expect(days(sarah)).toEqual(['2026-11-01']);
    await sarah.add(talk({ day: '2026-11-03' }));
    expect(days(await open('ben'))).toEqual([]);
    expect(days(await open(null))).toEqual([]);
    expect(days(await open('sarah'))).toEqual(['2026-11-03', '2026-11-01']);
  });

  test('two panels of one person do not undo one another', async () => {
    const [one, other] = [await open('sarah'), await open('sarah')];
    const first = one.add(talk({ day: '2026-11-01' }));
    await Promise.all([first, other.add(talk({ day: '2026-11-02' }))]);
    await other.remove((await first).added);
    await one.load();
    expect(days(one)).toEqual(['2026-11-02']);
  });
});

describe('a change of mind', () => {
  test('what was added is taken back, what was deleted is put back, and all can go', async () => {
    const record = await open('sarah');
    await record.add(talk());
    const { added } = await record.add(talk({ day: '2026-11-02' }));
    await record.remove(added);
    expect(days(record)).toEqual(['2026-11-20']);
    await record.putBack(added);
    await record.putBack(added);
    expect(days(record)).toEqual(['2026-11-20', '2026-11-02']);
    await record.clear();
    expect(days(record)).toEqual([]);
    expect(device.rested.size).toBe(0);
  });

  test('never takes what was counted since, though it was given the same number', async () => {
    const record = await open('sarah');
    const { added } = await record.add(talk({ day: '2026-11-02' }));
    await record.remove(added);
    await record.add(talk({ day: '2026-11-09' }));
    await record.remove(added);
    expect(days(record)).toEqual(['2026-11-09']);
    await record.putBack(added);
    expect(days(record)).toEqual(['2026-11-09', '2026-11-02']);
    await record.load();
    expect(days(record)).toHaveLength(2);
  });

  test('a device that is full says so, and shows nothing that it does not keep', async () => {
    const record = await open('sarah');
    device.fill();
    await expect(record.add(talk())).rejects.toThrow();
    expect(days(record)).toEqual([]);
  });
});

describe('change over time', () => {
  test('the last twelve months stand there, this one first, over the turn of a year', () => {
    expect(lastMonths('2026-02-28')).toEqual([
      ...['2026-02', '2026-01', '2025-12', '2025-11', '2025-10', '2025-09'],
      ...['2025-08', '2025-07', '2025-06', '2025-05', '2025-04', '2025-03'],
    ]);
  });

  test('a month counts all, those with a step, those who might help, and those who stood at one place', () => {
    const tallies = [
      talk(),
      talk({ agreed: 'nothing-now', stage: 'well', wouldVolunteer: true }),
      talk({ day: '2026-10-31', stage: 'well' }),
      talk({ day: '2025-11-30' }),
    ].map((one, at) => ({ ...one, number: at + 1 }));
    const firstTwo = (kind: Parameters<typeof countByMonth>[2]) =>
      countByMonth(tallies, '2026-11-22', kind)
        .slice(0, 2)
        .map(({ count }) => count);
    expect(firstTwo('all')).toEqual([2, 1]);
    expect(firstTwo('step')).toEqual([1, 1]);
    expect(firstTwo('volunteer')).toEqual([1, 0]);
    expect(firstTwo('well')).toEqual([1, 1]);
    expect(firstTwo('crisis')).toEqual([0, 0]);
  });

  test('the table has the words of the lists, oldest first, and opens as a sheet', () => {
    const tallies = [
      { number: 2, ...talk({ barrier: null, wouldVolunteer: true }) },
      { number: 1, ...talk({ day: '2026-10-01' }) },
    ];
    const csv = composeCsv(tallies, recordLabels({ needLabels, barrierLabels }));
    expect(
      csv.startsWith(
        '\uFEFF"Day","Stood before","Need","Agreed","What was in the way","Might help others later"\r\n',
      ),
    ).toBe(true);
    const [, first, second] = csv.split('\r\n');
    expect(first).toBe('"2026-10-01","Worries are building","Money and debt","Get advice","Confidence","No"');
    expect(second).toBe('"2026-11-20","Worries are building","Money and debt","Get advice","Nothing","Yes"');
  });
});
