// A service as a feed tells it, in our words: every text tidied and bounded, every list known, nothing of the original.
import type { Capacity, Cost, Need, ServiceStatus, Weekday } from '#shared/basics/lists.ts';

export type FedTime = {
  day: Weekday | null;
  opensAt: string | null;
  closesAt: string | null;
  /** ISO instants. */
  validFrom: string | null;
  validTo: string | null;
  /** A time when it is shut, such as a holiday. */
  isClosed: boolean;
  words: string | null;
};
export type FedPlace = {
  name: string | null;
  address: string | null;
  postcode: string | null;
  access: string | null;
  latitudeMicro: number | null;
  longitudeMicro: number | null;
};
export type FedContact = { label: string | null; phone: string | null; email: string | null };

export type FedService = {
  sourceId: string;
  name: string;
  organisation: string | null;
  organisationKey: string | null;
  summary: string;
  url: string | null;
  email: string | null;
  status: Exclude<ServiceStatus, 'withdrawn'>;
  alert: string | null;
  needs: Need[];
  languages: string[];
  cost: Cost;
  costWords: string | null;
  eligibility: string | null;
  minimumAge: number | null;
  maximumAge: number | null;
  howToRefer: string | null;
  waitWords: string | null;
  capacity: Capacity | null;
  capacityAt: string | null;
  assuredAt: string | null;
  modifiedAt: string | null;
  times: FedTime[];
  places: FedPlace[];
  contacts: FedContact[];
};

/** What was wrong with a record, by code and the id of the record; never a word of it. */
export type Warn = (code: WarningCode, sourceId?: string) => void;
export const warningCodes = [
  'no-id',
  'no-name',
  'not-a-record',
  'duplicate-id',
  'point-outside',
  'markup-removed',
  'wrong-type',
  'too-long',
  'no-need-known',
  'page-of-other-shape',
  'details-missing',
  'details-left',
  'unknown-column',
  'more-pages-than-said',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export const recordLimits = {
  timesMax: 40,
  placesMax: 20,
  contactsMax: 20,
  languagesMax: 40,
} as const;
