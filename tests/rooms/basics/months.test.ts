// The last of a month has no day of the same number in a shorter one: it does not run over into the next.
import { expect, test } from 'vitest';
import { dayAfterMonths, monthsBefore } from '#shared/basics/months.ts';

const noon = (day: string) => new Date(`${day}T12:00:00Z`);

test.each([
  ['2026-05-31', 3, '2026-02-28'],
  ['2028-02-29', 12, '2027-02-28'],
  ['2026-11-20', 12, '2025-11-20'],
])('%s, %i months ago: %s', (day, months, then) => {
  expect(monthsBefore(noon(day), months)).toEqual(noon(then));
});

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-11-21', 24, '2028-11-21'],
])('%s, %i months on: %s', (day, months, then) => {
  expect(dayAfterMonths(noon(day), months)).toBe(then);
});
