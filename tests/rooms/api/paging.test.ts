// Where a page ended comes back from outside: ours is read as it was written, anything else is malformed before a query sees it.
import { expect, it } from 'vitest';
import { isInstant, placeCursor, readId, readNumber, readPlace } from '#api/paging/cursors.ts';
import { toPage } from '#api/paging/to-page.ts';

const id = '0198f3a0-0000-7000-8000-000000000001';
const at = new Date('2026-11-20T12:00:00.123Z');

it('is read as it was written', () => {
  expect(readPlace(placeCursor({ at, id }))).toEqual({ at, id });
  expect([readPlace(undefined), readId(undefined), readNumber(undefined)]).toEqual([null, null, null]);
  expect([readId(id), readNumber('0'), readNumber('999999999')]).toEqual([id, 0, 999_999_999]);
});

it.each([
  ['', 'nothing'],
  ['2026-11-20T12:00:00.123Z', 'no id'],
  [`2026-11-20,${id}`, 'a day'],
  [`0,${id}`, 'what JavaScript takes for a year'],
  [`Fri Nov 20 2026 12:00:00 GMT+0000 (Coordinated Universal Time),${id}`, 'how JavaScript writes a date'],
  [`2026-02-30T12:00:00.123Z,${id}`, 'a day that there is not'],
  [`0000-01-01T00:00:00.000Z,${id}`, 'a year that PostgreSQL does not know'],
  [`-100000-01-01T00:00:00.000Z,${id}`, 'a year before its calendar'],
  [`2026-11-20T25:00:00.123Z,${id}`, 'an hour that there is not'],
  [`2026-11-20T12:00:00.123Z,${id}'`, 'an id with something behind it'],
])('%s is malformed: %s', (cursor) => {
  expect(() => readPlace(cursor)).toThrow('malformed');
});

it('an id and a number are nothing else', () => {
  for (const wrong of ['', 'x', `${id} `, '1']) expect(() => readId(wrong)).toThrow('malformed');
  for (const wrong of ['', '-1', '1e3', '1.5', '1234567890', '٣'])
    expect(() => readNumber(wrong)).toThrow('malformed');
  expect(() => readNumber('1234567', 6)).toThrow('malformed');
  expect([isInstant(at.toISOString()), isInstant('2026-11-20')]).toEqual([true, false]);
});

it('a page is as long as was asked, and names its end only where more stands behind it', () => {
  const page = (limit: number) => toPage([1, 2, 3], limit, (one) => one * 10, String);
  expect(page(2)).toEqual({ items: [10, 20], next: '2' });
  expect(page(3)).toEqual({ items: [10, 20, 30], next: null });
  expect(toPage([], 3, String, String)).toEqual({ items: [], next: null });
});
