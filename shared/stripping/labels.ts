// The words that stand in the place of what was removed, and how to see them again.
// A label keeps what the case needs (same person, area, decade of birth, how long ago) and must never be found as an identifier.
import type { Kind } from './types.ts';

const FIXED: Record<Kind, string> = {
  NHS_NUMBER: '[NHS number]',
  CHI_NUMBER: '[CHI number]',
  HC_NUMBER: '[H&C number]',
  NINO: '[NI number]',
  PERSON: '[name]',
  DATE_OF_BIRTH: '[date of birth]',
  DATE: '[date]',
  PHONE: '[phone]',
  EMAIL: '[email]',
  POSTCODE: '[postcode]',
  ADDRESS: '[address]',
  LOCAL_PATIENT_ID: '[patient ID]',
  URL_USERNAME: '[user name]',
  VEHICLE_REG: '[car registration]',
  BANK: '[bank details]',
  AGE_OVER_89: '[age 90 or over]',
  PASSPORT: '[passport number]',
};

/** Every label `strip` can write. What matches is a wall: nothing inside it is looked at. */
export const LABEL = new RegExp(
  `\\[(?:name \\d{1,4}|date, (?:today|yesterday|tomorrow|\\d{1,4} (?:day|week|month|year)s? (?:ago|ahead))|postcode [A-Z]{1,2}…|born, (?:in their (?:\\d0s|teens)|a child|age 90 or over)|${Object.values(
    FIXED,
  )
    .map((label) => label.slice(1, -1))
    .join('|')})\\]`,
  'g',
);

export const fixedLabel = (kind: Kind): string => FIXED[kind];

/** The area letters stay ("M", "SK"): the worker's area is known anyway and it helps to find a service. */
export function postcodeLabel(postcode: string): string {
  const area = /^[A-Z]{1,2}/.exec(postcode.toUpperCase().trim())?.[0];
  return area ? `[postcode ${area}…]` : FIXED.POSTCODE;
}

/** Days since 1970 of a plain calendar date. */
const dayNumber = (iso: string): number => Math.floor(Date.parse(iso.slice(0, 10)) / 86_400_000);

const count = (n: number, unit: string) => `${n} ${unit}${n === 1 ? '' : 's'}`;

/** How far a date lies from today, coarse enough to discuss and not to look up. */
export function dateLabel(iso: string | undefined, today: string | undefined): string {
  if (!iso || !today) return FIXED.DATE;
  const days = dayNumber(iso) - dayNumber(today);
  if (!Number.isFinite(days)) return FIXED.DATE;
  if (days === 0) return '[date, today]';
  if (days === -1) return '[date, yesterday]';
  if (days === 1) return '[date, tomorrow]';
  const far = Math.abs(days);
  const way = days < 0 ? 'ago' : 'ahead';
  if (far < 14) return `[date, ${count(far, 'day')} ${way}]`;
  if (far < 70) return `[date, ${count(Math.round(far / 7), 'week')} ${way}]`;
  if (far < 730) return `[date, ${count(Math.round(far / 30.44), 'month')} ${way}]`;
  return `[date, ${count(Math.round(far / 365.25), 'year')} ${way}]`;
}

/** A date of birth becomes a decade of life; above 89 one group, because few people are that old. */
export function bornLabel(iso: string | undefined, today: string | undefined): string {
  if (!iso || !today) return FIXED.DATE_OF_BIRTH;
  const before = iso.slice(5) > today.slice(5) ? 1 : 0;
  const age = Number(today.slice(0, 4)) - Number(iso.slice(0, 4)) - before;
  if (!(age >= 0) || age > 130) return FIXED.DATE_OF_BIRTH;
  if (age >= 90) return '[born, age 90 or over]';
  if (age < 10) return '[born, a child]';
  if (age < 20) return '[born, in their teens]';
  return `[born, in their ${Math.floor(age / 10)}0s]`;
}
