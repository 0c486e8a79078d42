// The shape of the evaluation content: fictional, plain data, no ids and no SQL. Every item has a stable key that the
// loader derives its id from, so that loading twice changes nothing. All of it must read as harmless to the engine.
import type {
  AreaContactRole,
  Barrier,
  ChannelKind,
  Need,
  OrganisationKind,
  Role,
  ThreadState,
  Urgency,
} from '#shared/basics/lists.ts';

/** Whom to ring in an area. In the evaluation every number is from the ranges kept for drama. */
export type AreaContact = {
  key: string;
  role: AreaContactRole;
  when: 'in-hours' | 'out-of-hours';
  name: string;
  phone: string;
  /** In words, as an admin would type it. */
  hours: string;
};

/** `deprivationDecile`: 1 is the most deprived tenth. It describes an area, never a person. */
export type Area = { key: string; name: string; deprivationDecile: number; contacts: readonly AreaContact[] };

export type Organisation = { key: string; name: string; kind: OrganisationKind; area: string };

export type Person = {
  key: string;
  displayName: string;
  organisation: string;
  /** Null for people who serve the whole community. */
  area: string | null;
  roles: readonly Role[];
  monthsExperience: number;
  interests: readonly Need[];
  /** What they offer colleagues as a mentor, for the needs that they are interested in. */
  offer: { headline: string; words: string } | null;
  isSuspended: boolean;
};

export type Channel = {
  /** Also the slug in its address. */
  key: string;
  name: string;
  purpose: string;
  host: string;
  kind: ChannelKind;
  needs: readonly Need[];
  rules: readonly string[];
  isUrgent: boolean;
  /** A post whose author kept a suspected word waits for a moderator. */
  holdsOverruled?: boolean;
  /** A closed channel can be read and searched, and takes no new posts. */
  isClosed: boolean;
  members: readonly string[];
};

/** As it is written by hand; `hoursAfter` counts from the question. */
type WrittenAnswer = {
  author: string;
  hoursAfter: number;
  body: string;
  isAnonymous?: boolean;
  isAccepted?: boolean;
};

export type WrittenThread = {
  key: string;
  channel: string;
  title: string;
  body: string;
  needs: readonly Need[];
  barriers: readonly Barrier[];
  urgency: Urgency;
  author: string;
  isAnonymous: boolean;
  hoursAgo: number;
  state: ThreadState;
  /** Answers are only ever added at the end: their keys are counted. */
  answers: readonly WrittenAnswer[];
};

export type Answer = Required<WrittenAnswer> & { key: string };
export type Thread = Omit<WrittenThread, 'answers'> & { isFictional: true; answers: readonly Answer[] };

export type Community = {
  key: string;
  name: string;
  areas: readonly Area[];
  organisations: readonly Organisation[];
  people: readonly Person[];
  channels: readonly Channel[];
  threads: readonly Thread[];
};

/** The first community is the one to look around in; the second exists to be closed to the first. */
export type EvaluationContent = { communities: readonly [Community, Community] };
