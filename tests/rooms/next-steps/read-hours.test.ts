// Hours as people write them: what is surely understood is computed with, to the minute and on holidays; everything else is not.
import { describe, expect, test } from 'vitest';
import { bankHolidays } from '#shared/next-steps/content/bank-holidays.ts';
import { openingAt } from '#shared/next-steps/hours.ts';
import { readHours } from '#shared/next-steps/read-hours.ts';

const says = (words: string, when: string, day: string | null = null) => {
  const hours = readHours(words, day === null ? null : readHours(day));
  return hours && openingAt(hours, { nowMs: Date.parse(when), isDoubtful: false }, bankHolidays).words;
};
const friday = '2026-11-20T10:00:00Z';
const christmas = '2026-12-25T10:00:00Z';

describe('understood', () => {
  test.each([
    ['Monday to Friday, 9am to 5pm', friday, 'Open now, until 5pm'],
    ['Mon–Fri 9.00am–5.30pm', friday, 'Open now, until 5:30pm'],
    ['Monday - Thursday 8:45am to 5pm; Friday 8:45am to 4:30pm', friday, 'Open now, until 4:30pm'],
    ['Weekdays 09:00-17:00', '2026-11-20T18:00:00Z', 'Closed. Opens Monday at 9am'],
    ['Every day, 8am to midnight', friday, 'Open now, until midnight'],
    ['Daily 10pm to 6am', '2026-11-20T23:30:00Z', 'Open now, until 6am'],
    ['Tuesdays and Thursdays 10am to noon', friday, 'Closed. Opens Tuesday at 10am'],
    ['24 hours a day, 7 days a week', christmas, 'Open now, day and night'],
    ['24/7', christmas, 'Open now, day and night'],
  ])('%s', (words, when, said) => {
    expect(says(words, when)).toBe(said);
  });

  test('bank holidays are closed or usual only where that is said', () => {
    const usual = 'Monday to Friday, 9am to 5pm';
    expect(says(usual, christmas)).toBe('Check hours');
    expect(says(`${usual}, not bank holidays`, christmas)).toBe('Closed. Opens Tuesday at 9am');
    expect(says(`${usual} (except bank holidays)`, christmas)).toBe('Closed. Opens Tuesday at 9am');
    expect(says(`${usual}, including bank holidays`, christmas)).toBe('Open now, until 5pm');
  });

  test('all other times are the other half of the day’s line, holidays and weekends included', () => {
    const day = 'Monday to Friday, 9am to 5pm, not bank holidays';
    const other = (when: string) => says('All other times', when, day);
    expect(other('2026-11-20T10:00:00Z')).toBe('Closed. Opens at 5pm');
    expect(other('2026-11-19T20:00:00Z')).toBe('Open now, until 9am');
    expect(other('2026-11-20T20:00:00Z')).toBe('Open now, until Monday 9am');
    expect(other(christmas)).toBe('Open now, until Tuesday 9am');
    expect(other('2026-12-29T08:00:00Z')).toBe('Open now, until 9am');
    // The day's line says nothing of holidays, so nothing is known of the night's.
    expect(says('Out of hours', christmas, 'Monday to Friday, 9am to 5pm')).toBe('Check hours');
  });

  test('nights, weekends and bank holidays are the other half too; evenings alone are not', () => {
    const words = 'Evenings, nights, weekends and bank holidays';
    const day = 'Monday to Friday, 8.45am to 5pm';
    expect(says(words, '2026-11-20T20:00:00Z', day)).toBe('Open now, until Monday 8:45am');
    expect(says(words, christmas, day)).toBe('Open now, until Tuesday 8:45am');
    expect(says(words, friday, day)).toBe('Closed. Opens at 5pm');
    expect(says('Evenings and weekends', friday, day)).toBeNull();
  });

  test('one half of the two answers at every hour of two years, and never both', () => {
    const day = readHours('Monday to Friday, 8:30am to 5:30pm, not bank holidays')!;
    const night = readHours('all other times', day)!;
    const is = (hours: typeof day, nowMs: number) =>
      openingAt(hours, { nowMs, isDoubtful: false }, bankHolidays).kind;
    const wrong: string[] = [];
    // Near the end of the list nobody knows when they open next.
    const last = Date.parse(`${bankHolidays.coversUntil}T00:00:00Z`) - 7 * 86_400_000;
    for (let ms = Date.parse('2026-11-20T00:10:00Z'); ms < last; ms += 3 * 3_600_000)
      if ([is(day, ms), is(night, ms)].sort().join() !== 'closed,open')
        wrong.push(new Date(ms).toISOString());
    expect(wrong).toEqual([]);
  });
});

describe('not understood, and so never open', () => {
  test.each([
    '',
    'Ask at reception',
    'Monday to Friday',
    '9am to 5pm',
    'Mon-Fri 9-5',
    'Monday to Friday, 9 to 17',
    'Office hours',
    'Evenings and weekends',
    'Monday to Friday, 9am to 5pm, and Saturday mornings',
    'Monday to Friday, 9am to 5pm; Friday 9am to 4pm',
    'Friday to Monday, 9am to 5pm',
    'Monday to Friday, 25:00 to 26:00',
    'Monday to Friday, 13pm to 5pm',
    'Open 24 December only',
    '24 hours except Christmas',
    'Any time you like, by post',
    'All other times',
  ])('%s', (words) => {
    expect(readHours(words)).toBeNull();
  });
});
