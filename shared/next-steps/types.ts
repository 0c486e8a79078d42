// What the crisis flow is made of: plain data that a person can review line by line. Nothing here can run, fetch or look at a clock.
import type { Need } from '#shared/basics/lists.ts';

/** Minutes since midnight, UK wall clock. `to` may pass 1440 for hours that cross midnight. */
export type Span = { from: number; to: number };
/** Monday first. */
export type Week = readonly [Span[], Span[], Span[], Span[], Span[], Span[], Span[]];

export type Hours =
  | { kind: 'always' }
  | { kind: 'weekly'; week: Week; onBankHolidays: 'closed' | 'as-usual' | 'all-day' | 'unconfirmed' }
  /** Sources conflict or nobody confirmed them: never shown as open. */
  | { kind: 'unconfirmed' };

/** Days are ISO: 2026-11-20. `checkedOn` is null while no source that can be named was read. */
export type Checked = { source: string; checkedOn: string | null; reviewBy: string };

export type Line = Checked & {
  id: string;
  name: string;
  /** As it is read, with spaces. */
  number: string;
  /** The word to text to the number, for a line that is texted and not called. */
  text?: string;
  /** Which key or option to choose once it is answered. */
  thenPress?: string;
  hours: Hours;
  /** The hours as a sentence, when they were confirmed. */
  hoursWords: string | null;
  /** When to choose this line, in a few words. */
  when: string;
};

/** Contacts that only an area knows. Those of `requiredSlots` must be there before an area is published. */
export const slotIds = [
  'safeguarding-adult',
  'safeguarding-child',
  'housing-options',
  'adult-social-care',
  'crisis-team',
  'drug-alcohol-service',
  'welfare-fund',
  'supervisor',
] as const;
export type SlotId = (typeof slotIds)[number];
/** The last one by day is enough; the others must answer at night too. */
export const requiredSlots = ['safeguarding-adult', 'safeguarding-child', 'supervisor'] as const;

/** Who to call: a national line, or the area's own contact and the line that stands in while the area has none. */
export type CallRef = { line: string } | { slot: SlotId; otherwise: string };

export type Step = {
  id: string;
  /** What to do: one heading and one or two short sentences. */
  title: string;
  what: string;
  call: CallRef;
  /** Services of this need in the area may lead the step when they are confirmed and have room. */
  local?: Need;
  /** More to call, shown folded. */
  others?: readonly CallRef[];
  /** Exactly two sentences, and to whom. */
  sayTo: 'person' | 'call';
  say: readonly [string, string];
  /** What to write in the record. */
  record: string;
  /** Where the practice comes from. */
  source: string;
  reviewBy: string;
};

export type Question = {
  id: string;
  words: string;
  hint?: string;
  /** The outcome of the path when the answer is yes. "Not sure" always counts as yes; no leads on. */
  ifYes: string;
};

/** Exactly three step ids. */
export type Three = readonly [string, string, string];

export type Path = {
  id: string;
  need: Need;
  title: string;
  /** A few words on the tile. */
  hint: string;
  /** Everyday words and phrases that lead here. */
  words: readonly string[];
  /** At most two. The first yes decides. */
  questions: readonly Question[];
  /** By name; `usual` is reached when every answer was no. */
  outcomes: { readonly usual: Three; readonly [outcome: string]: Three };
  /** What else may be going on: a path that looks complete must not hide the graver one beside it. */
  watch?: { words: string; path: string };
  /** When to look again, in days: the chase begins with it. */
  chaseInDays: number;
};

export type Tile = { kind: 'path'; path: string } | { kind: 'group'; group: string };
export type Group = { id: string; title: string; hint: string; tiles: readonly Tile[] };

export type Reviewer = { name: string; role: string; on: string };

export type Holidays = Checked & { days: readonly string[]; coversUntil: string };

/** The national pack. `reviewedBy` stays null until an administrator records a real reviewer. */
export type Pack = {
  format: 1;
  kind: 'national';
  /** Grows with each publication; an older one never replaces a newer one. */
  version: number;
  publishedOn: string;
  reviewedBy: Reviewer | null;
  first: Group;
  groups: readonly Group[];
  paths: readonly Path[];
  steps: readonly Step[];
  lines: readonly Line[];
  /** Line ids of the danger card, 999 first. */
  danger: readonly string[];
  /** Line ids for the worker's own support, after the path. */
  support: readonly string[];
  holidays: Holidays;
};

export type Capacity = 'capacity' | 'waitlist' | 'no-capacity' | 'additional-assessment-required' | 'unknown';

/** A service of the directory, as much of it as fits in a pocket. */
export type LocalService = Line & { needs: readonly Need[]; capacity: Capacity; confirmedOn: string | null };

export type AreaPack = {
  format: 1;
  kind: 'area';
  version: number;
  publishedOn: string;
  areaId: string;
  areaName: string;
  /** By day and out of hours. Out of hours may be one and the same line. */
  slots: Partial<Record<SlotId, { day: Line; outOfHours: Line | null }>>;
  services: readonly LocalService[];
};
