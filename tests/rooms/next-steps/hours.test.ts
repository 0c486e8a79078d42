// Open is only said when it was confirmed for this very moment, on holidays, at night, and on the two nights when clocks change.
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '#shared/next-steps/content/bank-holidays.ts';
import { judgeClock, openingAt } from '#shared/next-steps/hours.ts';
import type { Hours, Span } from '#shared/next-steps/types.ts';
import { timeInWords, wallTime } from '#shared/next-steps/uk-time.ts';

const hour = (from: number, to: number): Span[] => [{ from: from * 60, to: to * 60 }];
const week = (days: Span[], saturday: Span[] = [], sunday: Span[] = []) =>
  [days, days, days, days, days, saturday, sunday] as const;
const office: Hours = { kind: 'weekly', week: week(hour(9, 17)), onBankHolidays: 'closed' };
const night: Hours = {
  kind: 'weekly',
  week: week(hour(22, 30), hour(22, 30), hour(22, 30)),
  onBankHolidays: 'as-usual',
};
const at = (hours: Hours, when: string, isDoubtful = false) =>
  openingAt(hours, { nowMs: Date.parse(when), isDoubtful }, bankHolidays);

describe('the clock on the wall in England', () => {
  test('agrees with the zone data of this machine, every hour of ten years', () => {
    const london = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    const differing: string[] = [];
    for (let ms = Date.UTC(2025, 0, 1); ms < Date.UTC(2035, 0, 1); ms += 5 * 3_600_000) {
      const parts = Object.fromEntries(london.formatToParts(ms).map(({ type, value }) => [type, value]));
      const wall = wallTime(ms);
      const shown = `${parts.year}-${parts.month}-${parts.day} ${Number(parts.hour) * 60 + Number(parts.minute)}`;
      if (shown !== `${wall.day} ${wall.minutes}`) differing.push(shown);
    }
    expect(differing).toEqual([]);
  });

  test('to the minute on the nights when clocks change', () => {
    expect(wallTime(Date.parse('2027-03-28T00:59:00Z'))).toEqual({
      day: '2027-03-28',
      weekday: 6,
      minutes: 59,
    });
    expect(wallTime(Date.parse('2027-03-28T01:00:00Z'))).toEqual({
      day: '2027-03-28',
      weekday: 6,
      minutes: 120,
    });
    expect(wallTime(Date.parse('2026-10-25T00:59:00Z')).minutes).toBe(119);
    expect(wallTime(Date.parse('2026-10-25T01:00:00Z')).minutes).toBe(60);
  });

  test('hours in words', () => {
    expect([540, 1050, 720, 1440, 0, 725].map(timeInWords)).toEqual([
      '9am',
      '5:30pm',
      'midday',
      'midnight',
      'midnight',
      '12:05pm',
    ]);
  });
});

describe('open, closed, or check', () => {
  test.each([
    ['2026-11-20T09:00:00Z', 'open', 'Open now, until 5pm'],
    ['2026-11-20T08:59:00Z', 'closed', 'Closed. Opens at 9am'],
    ['2026-11-20T16:59:59Z', 'open', 'Open now, until 5pm'],
    ['2026-11-20T17:00:00Z', 'closed', 'Closed. Opens Monday at 9am'],
    ['2026-11-22T12:00:00Z', 'closed', 'Closed. Opens tomorrow at 9am'],
    // In summer the wall is an hour ahead of UTC.
    ['2026-07-01T08:00:00Z', 'open', 'Open now, until 5pm'],
    ['2026-07-01T16:00:00Z', 'closed', 'Closed. Opens tomorrow at 9am'],
    // Christmas Eve, evening: Friday is a holiday, then the weekend, then a substitute day on Monday.
    ['2026-12-24T18:00:00Z', 'closed', 'Closed. Opens Tuesday at 9am'],
    ['2026-12-28T11:00:00Z', 'closed', 'Closed. Opens tomorrow at 9am'],
    // Good Friday to Easter Monday.
    ['2027-03-26T10:00:00Z', 'closed', 'Closed. Opens Tuesday at 9am'],
  ])('office hours at %s', (when, kind, words) => {
    expect(at(office, when)).toEqual({ kind, words });
  });

  test.each([
    ['2026-11-20T23:30:00Z', 'open', 'Open now, until 6am'],
    ['2026-11-21T05:59:00Z', 'open', 'Open now, until 6am'],
    ['2026-11-21T06:00:00Z', 'closed', 'Closed. Opens at 10pm'],
    // The night that is an hour longer, and the one that is an hour shorter: the wall decides.
    ['2026-10-25T05:59:00Z', 'open', 'Open now, until 6am'],
    ['2026-10-25T06:00:00Z', 'closed', 'Closed. Opens at 10pm'],
    ['2027-03-28T04:59:00Z', 'open', 'Open now, until 6am'],
    ['2027-03-28T05:00:00Z', 'closed', 'Closed. Opens at 10pm'],
  ])('hours that cross midnight, at %s', (when, kind, words) => {
    expect(at(night, when)).toEqual({ kind, words });
  });

  test('until midnight is until midnight', () => {
    const evening: Hours = { kind: 'weekly', week: week(hour(17, 24)), onBankHolidays: 'as-usual' };
    expect(at(evening, '2026-11-20T23:59:59Z').words).toBe('Open now, until midnight');
    expect(at(evening, '2026-11-21T00:00:00Z').kind).toBe('closed');
  });

  test('a holiday whose hours nobody confirmed, and a year whose holidays nobody listed: check', () => {
    const evening: Hours = { ...office, onBankHolidays: 'unconfirmed' };
    expect(at(evening, '2026-12-25T12:00:00Z').kind).toBe('check');
    expect(at(evening, '2026-12-23T12:00:00Z').kind).toBe('open');
    expect(at(office, '2029-01-02T12:00:00Z').kind).toBe('check');
    expect(at({ ...office, onBankHolidays: 'as-usual' }, '2029-01-02T12:00:00Z').kind).toBe('open');
  });

  test('unconfirmed hours are never open, day and night always is', () => {
    expect(at({ kind: 'unconfirmed' }, '2026-11-20T12:00:00Z')).toEqual({
      kind: 'check',
      words: 'Check hours',
    });
    expect(at({ kind: 'always' }, '2026-12-25T03:00:00Z', true).kind).toBe('open');
  });

  test('a line that never opens is to be checked, not promised', () => {
    expect(
      at({ kind: 'weekly', week: week([]), onBankHolidays: 'closed' }, '2026-11-20T12:00:00Z').kind,
    ).toBe('check');
  });
});

describe('a wrong clock', () => {
  test('a day behind what we know has happened: every hour is to be checked', () => {
    const moment = judgeClock(Date.parse('2026-11-19T12:00:00Z'), '2026-11-20', null);
    expect(moment.isDoubtful).toBe(true);
    expect(openingAt(office, moment, bankHolidays).kind).toBe('check');
    const heard = judgeClock(
      Date.parse('2026-11-24T12:00:00Z'),
      '2026-11-20',
      Date.parse('2026-11-25T12:00:00Z'),
    );
    expect(heard.isDoubtful).toBe(true);
    expect(judgeClock(Number.NaN, '2026-11-20', null).isDoubtful).toBe(true);
  });

  test('a right one is trusted', () => {
    expect(
      judgeClock(Date.parse('2026-11-25T12:00:00Z'), '2026-11-20', Date.parse('2026-11-25T12:04:00Z'))
        .isDoubtful,
    ).toBe(false);
  });
});

describe('the holidays', () => {
  test('are those the law gives: Easter by the church’s rule, weekends moved to weekdays', () => {
    const easter = (year: number) => {
      const a = year % 19,
        b = Math.floor(year / 100),
        c = year % 100;
      const d =
        (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
      const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
      const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
      return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
    };
    const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    const dayMs = 86_400_000;
    for (const year of [2026, 2027, 2028]) {
      const expected = [iso(easter(year) - 2 * dayMs), iso(easter(year) + dayMs)];
      expect(bankHolidays.days).toEqual(expect.arrayContaining(expected));
      const ofYear = bankHolidays.days.filter((day) => day.startsWith(String(year)));
      expect(ofYear).toHaveLength(8);
      expect(ofYear.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    }
  });
});
