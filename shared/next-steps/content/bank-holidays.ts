// Bank holidays of England and Wales. Worked out from the law (Easter, substitute days) and to be compared with the
// source before release; past `coversUntil` hours are shown as "check hours" rather than guessed.
import type { Holidays } from '#shared/next-steps/types.ts';

export const bankHolidays: Holidays = {
  source: 'gov.uk/bank-holidays',
  checkedOn: null,
  reviewBy: '2027-11-20',
  coversUntil: '2028-12-31',
  days: [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-05-04',
    '2026-05-25',
    '2026-08-31',
    '2026-12-25',
    // Boxing Day is a Saturday: the Monday stands in.
    '2026-12-28',
    '2027-01-01',
    '2027-03-26',
    '2027-03-29',
    '2027-05-03',
    '2027-05-31',
    '2027-08-30',
    // Christmas Day and Boxing Day are at a weekend.
    '2027-12-27',
    '2027-12-28',
    '2028-01-03',
    '2028-04-14',
    '2028-04-17',
    '2028-05-01',
    '2028-05-29',
    '2028-08-28',
    '2028-12-25',
    '2028-12-26',
  ],
};
