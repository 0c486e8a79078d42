// One record of a feed, in any of the shapes, to our record; or null with a warning. Never throws.
import type { Capacity, Cost } from '#shared/basics/lists.ts';
import { toNeeds } from './needs.ts';
import { toContacts, toPlaces } from './places.ts';
import { type FedService, recordLimits, type Warn } from './record.ts';
import {
  type Fields,
  hasMarkup,
  isFields,
  listAt,
  toAge,
  toEmail,
  toInstant,
  toLine,
  toNumber,
  toText,
  toWebAddress,
} from './tidy.ts';
import { toTimes } from './times.ts';

/** What a feed calls a record. Schemas say UUID; real feeds send anything, numbers too. */
const sourceIdOf = (record: Fields): string | null => toLine(record.id, 200);

export function toFedService(record: unknown, warn: Warn): FedService | null {
  if (!isFields(record)) {
    warn('not-a-record');
    return null;
  }
  const sourceId = sourceIdOf(record);
  if (sourceId === null) {
    warn('no-id');
    return null;
  }
  const say: Warn = (code) => warn(code, sourceId);
  const name = toLine(record.name, 200);
  if (name === null) {
    say('no-name');
    return null;
  }
  if (hasMarkup(record.description)) say('markup-removed');
  const organisation = isFields(record.organization) ? record.organization : {};
  const needs = toNeeds(termsOf(record));
  if (needs.length === 0) say('no-need-known');
  const places = toPlaces(record, say);
  return {
    sourceId,
    name,
    organisation: toLine(organisation.name, 200),
    organisationKey: organisationKeyOf(organisation),
    summary: toText(record.description, 4_000) ?? '',
    url: toWebAddress(record.url),
    email: toEmail(record.email),
    status: statusOf(record.status),
    alert: toLine(record.alert, 500),
    needs,
    languages: languagesOf(record),
    ...costOf(record),
    ...eligibilityOf(record),
    howToRefer: toLine(record.application_process ?? referralOf(record.attending_access), 500),
    waitWords: toLine(record.wait_time, 200),
    ...capacityOf(record),
    assuredAt: toInstant(record.assured_date),
    modifiedAt: toInstant(record.last_modified),
    times: toTimes(record),
    places,
    contacts: toContacts(record),
  };
}

function statusOf(value: unknown): FedService['status'] {
  const low = String(value ?? 'active')
    .toLowerCase()
    .trim();
  if (low === 'inactive' || low === 'defunct') return low;
  return low.startsWith('temporarily') ? 'temporarily-closed' : 'active';
}

/** Terms of needs and circumstances; an attribute may carry its word inside or beside it. */
function termsOf(record: Fields): string[] {
  const attributes = listAt(record, 'attributes').flatMap((attribute) => [
    isFields(attribute.taxonomy_term) ? attribute.taxonomy_term.name : undefined,
    attribute.label,
  ]);
  const old = listAt(record, 'service_taxonomys', 'service_taxonomies').map((one) =>
    isFields(one.taxonomy) ? one.taxonomy.name : undefined,
  );
  return [...attributes, ...old].map((name) => toLine(name, 120)).filter((name) => name !== null);
}

const languageOfCode: Readonly<Record<string, string>> = {
  ar: 'arabic',
  bn: 'bengali',
  bsl: 'british sign language',
  cy: 'welsh',
  en: 'english',
  fa: 'farsi',
  gu: 'gujarati',
  pa: 'punjabi',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  so: 'somali',
  ti: 'tigrinya',
  uk: 'ukrainian',
  ur: 'urdu',
};

function languagesOf(record: Fields): string[] {
  const said = listAt(record, 'languages').flatMap((one) => {
    const word = toLine(one.name ?? one.language, 40)?.toLowerCase();
    const code = toLine(one.code, 10)?.toLowerCase().split('-')[0];
    return word ?? (code === undefined ? undefined : languageOfCode[code]) ?? [];
  });
  return [...new Set(said)].slice(0, recordLimits.languagesMax);
}

/** Silence is "not stated", never "free". */
function costOf(record: Fields): { cost: Cost; costWords: string | null } {
  const options = listAt(record, 'cost_options');
  const amounts = options.map((option) => toNumber(option.amount, 0, 1e6)).filter((one) => one !== null);
  const fees = toLine(record.fees ?? record.fees_description, 200);
  const words = [
    ...options.map((option) => {
      const amount = toNumber(option.amount, 0, 1e6);
      const parts = [toLine(option.option, 80), toLine(option.amount_description, 120)].filter(Boolean);
      if (amount !== null && amount > 0) parts.splice(1, 0, `£${amount.toFixed(2)}`);
      return parts.join(': ');
    }),
    fees,
  ].filter(Boolean);
  const costWords = words.length === 0 ? null : words.join('. ').slice(0, 500);
  const all = words.join(' ').toLowerCase();
  if (amounts.some((amount) => amount > 0) || /£\s*[1-9]/.test(all)) return { cost: 'paid', costWords };
  const isFree = amounts.length > 0 || /\bfree\b|no (?:charge|cost)|nothing to pay/.test(all);
  return { cost: isFree ? 'free' : 'not-stated', costWords };
}

function eligibilityOf(record: Fields) {
  const old = listAt(record, 'eligibilitys', 'eligibilities');
  const [first] = old;
  const words = [record.eligibility_description, ...old.map((one) => one.eligibility)]
    .map((one) => toLine(one, 240))
    .filter((one) => one !== null);
  const minimumAge = toAge(record.minimum_age ?? first?.minimum_age);
  const maximumAge = toAge(record.maximum_age ?? first?.maximum_age);
  // Ages the wrong way round say nothing.
  const isPossible = minimumAge === null || maximumAge === null || minimumAge <= maximumAge;
  return {
    eligibility: words.length === 0 ? null : [...new Set(words)].join('. ').slice(0, 500),
    minimumAge: isPossible ? minimumAge : null,
    maximumAge: isPossible ? maximumAge : null,
  };
}

function referralOf(access: unknown): string | null {
  const low = String(access ?? '').toLowerCase();
  if (low === 'referral') return 'By referral.';
  if (low === 'appointment') return 'By appointment.';
  if (low === 'membership') return 'For members.';
  return low === 'drop-in' ? 'Drop in.' : null;
}

/** HSDS 3.1: so many places are free. The newest word counts; without a moment it is no word at all. */
function capacityOf(record: Fields): { capacity: Capacity | null; capacityAt: string | null } {
  const said = listAt(record, 'capacities')
    .map((one) => ({ available: toNumber(one.available, 0, 1e6), at: toInstant(one.updated) }))
    .filter((one) => one.available !== null && one.at !== null);
  const newest = said.reduce<string | null>(
    (at, one) => (at === null || String(one.at) > at ? one.at : at),
    null,
  );
  if (newest === null) return { capacity: null, capacityAt: null };
  const free = said.some((one) => Number(one.available) > 0);
  return { capacity: free ? 'capacity' : 'no-capacity', capacityAt: newest };
}

/** A register's number, where two feeds can be seen to speak of one organisation. */
function organisationKeyOf(organisation: Fields): string | null {
  const [first] = listAt(organisation, 'organization_identifiers', 'organization_identifier');
  const scheme = toLine(first?.identifier_scheme, 40);
  const identifier = toLine(first?.identifier, 60)?.toUpperCase();
  // An identifier of zeros is a placeholder.
  if (scheme === null || identifier === undefined || /^0*$/.test(identifier)) return null;
  return `${scheme}:${identifier}`;
}
