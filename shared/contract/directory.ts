// Local services and the areas they serve: what may cross the wire. Feeds say what a service is; peers say how it is.
import { z } from 'zod';
import type { AreaId, ServiceId, StatementId, TipId } from '#shared/basics/ids.ts';
import { limits } from '#shared/basics/limits.ts';
import {
  areaContactRoles,
  barriers,
  capacities,
  contactTimes,
  costs,
  freshnesses,
  needs,
  serviceStatuses,
  weekdays,
} from '#shared/basics/lists.ts';
import { id, idempotencyKey, instant, page, pageOf } from './basics.ts';
import { keptIn, standsWhereSaid } from './kept.ts';
import { exempt, readable } from './readable.ts';

/** Digits with the marks that join them: a public number of a service or a duty line (decision 9). */
export const publicPhone = exempt(
  30,
  'A public number of a service or an area; people must be able to ring it.',
)
  .regex(/^\+?[\d ()-]{3,30}$/)
  .refine((text) => text.replaceAll(/\D/g, '').length >= 3);

const weeks = z.number().int().min(0).max(limits.waitWeeksMax);

const someWeeks = z.number().int().nullable();
const weeksSaid = { waitMinWeeks: someWeeks, waitMaxWeeks: someWeeks };
/** How old a word of a peer is, and in which role they said it. */
const whose = z.object({ ageDays: z.number().int(), byRole: z.string() });

/** One worker's word about a service. `ageDays` is said with it: old words are shown as old. */
export const statement = z.object({
  id: id<StatementId>(),
  capacity: z.enum(capacities).nullable(),
  ...weeksSaid,
  phone: z.string().nullable(),
  askFor: z.string().nullable(),
  howToRefer: z.string().nullable(),
  barriers: z.array(z.enum(barriers)),
  statedAt: instant,
  ageDays: z.number().int(),
  byRole: z.string(),
  /** Null where the organisation itself said it. */
  byOrganisation: z.string().nullable(),
  isMine: z.boolean(),
});

/** Why a service is in the list, in the order in which it is said. */
export const whyMatched = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('need'), need: z.enum(needs) }),
  z.object({
    kind: z.literal('words'),
    in: z.enum(['name', 'organisation', 'place', 'description']),
    /** The words as typed; what they may have meant (`heard` says what); or the need alone that they speak of. */
    meets: z.enum(['typed', 'guess', 'need']),
  }),
  z.object({ kind: z.literal('distance'), metres: z.number().int() }),
  z.object({ kind: z.literal('cost'), cost: z.enum(costs) }),
  z.object({ kind: z.literal('language'), language: z.string() }),
  z.object({ kind: z.literal('access'), words: z.string() }),
  z.object({ kind: z.literal('open-today') }),
  z.object({ kind: z.literal('takes-referrals') }),
]);

export const serviceSummary = z.object({
  id: id<ServiceId>(),
  areaId: id<AreaId>(),
  area: z.string(),
  name: z.string(),
  organisation: z.string().nullable(),
  summary: z.string(),
  needs: z.array(z.enum(needs)),
  cost: z.enum(costs),
  languages: z.array(z.string()),
  status: z.enum(serviceStatuses),
  alert: z.string().nullable(),
  /** What counts now: the newest word of a peer or the feed, or `unknown` when it is too old. */
  capacity: z.enum(capacities),
  capacityAgeDays: z.number().int().nullable(),
  /** The role of whoever said it; null where the feed says so, or nobody. */
  capacityByRole: z.string().nullable(),
  /** Peers said different things lately: `said` holds what each of them said last, newest first. */
  isContested: z.boolean(),
  said: z.array(whose.extend({ capacity: z.enum(capacities) })),
  ...weeksSaid,
  /** How old that word is and whose; one of six weeks or more counts no longer. */
  waitAgeDays: z.number().int().nullable(),
  waitByRole: z.string().nullable(),
  /** Peers said waits lately that no week fits: what each of them said last, newest first. */
  waitsSaid: z.array(whose.extend(weeksSaid)),
  freshness: z.enum(freshnesses),
  checkedAgeDays: z.number().int().nullable(),
  phone: z.string().nullable(),
  askFor: z.string().nullable(),
  metres: z.number().int().nullable(),
  why: z.array(whyMatched),
});
export type ServiceSummary = z.infer<typeof serviceSummary>;

export const openingTime = z.object({
  day: z.enum(weekdays).nullable(),
  opensAt: z.string().nullable(),
  closesAt: z.string().nullable(),
  words: z.string().nullable(),
});
export const place = z.object({
  name: z.string().nullable(),
  address: z.string().nullable(),
  access: z.string().nullable(),
  isOnTheMap: z.boolean(),
});
export const publicContact = z.object({
  label: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
});

export const service = serviceSummary.extend({
  url: z.string().nullable(),
  email: z.string().nullable(),
  costWords: z.string().nullable(),
  eligibility: z.string().nullable(),
  minimumAge: z.number().int().nullable(),
  maximumAge: z.number().int().nullable(),
  howToRefer: z.string().nullable(),
  /** Whose words these are; null where the listing says it. A peer's count for a year. */
  wordsSaid: z.object({ phone: whose.nullable(), askFor: whose.nullable(), howToRefer: whose.nullable() }),
  waitWords: z.string().nullable(),
  times: z.array(openingTime),
  places: z.array(place),
  contacts: z.array(publicContact),
  statements: z.array(statement),
  /** Where it comes from and when that was last read whole. */
  source: z.object({ name: z.string(), licence: z.string().nullable(), readAt: instant.nullable() }),
  possiblySame: z.array(z.object({ id: id<ServiceId>(), name: z.string() })),
  /** For a full, closed or stale service: the nearest that take people with the same need. */
  alternatives: z.array(serviceSummary),
});
export type Service = z.infer<typeof service>;

/** Distance is from an area or a service, never from where a person lives. */
const filters = {
  areaId: id<AreaId>().optional(),
  need: z.enum(needs).optional(),
  words: exempt(
    limits.searchWordsCharsMax,
    'Words to search by: read by the database, kept nowhere.',
  ).optional(),
  nearServiceId: id<ServiceId>().optional(),
  withinMetres: z.number().int().min(100).max(200_000).optional(),
  cost: z.enum(costs).optional(),
  language: z
    .string()
    .max(40)
    .regex(/^[\p{L} -]+$/u)
    .optional(),
  access: z
    .string()
    .max(40)
    .regex(/^[\p{L} -]+$/u)
    .optional(),
  openToday: z.boolean().default(false),
  takesReferrals: z.boolean().default(false),
};
/** How the words were understood: to be said above the list. Empty where nothing on this page was guessed. */
export const heard = z.object({
  /** "Searched for *benefits* too": a slip, a word half typed, or another way to say it. */
  guesses: z.array(
    z.object({
      typed: z.string(),
      meant: z.array(z.string()),
      kind: z.enum(['spelling', 'beginning', 'meaning']),
    }),
  ),
  /** Words that no service uses and nobody can explain: the rest was searched for. */
  leftOut: z.array(z.string()),
  /** Behind what the words met, services for these needs. */
  needs: z.array(z.enum(needs)),
  /** An area that the words named: its services are shown. */
  area: z.object({ id: id<AreaId>(), name: z.string() }).nullable(),
  /** A place that the words named: distance is counted from there. */
  place: z.string().nullable(),
});
export type Heard = z.infer<typeof heard>;
export const search = {
  input: z.object({ ...filters, ...page }),
  output: pageOf(serviceSummary).extend({ heard }),
};
/** `need`: what the reader came with; alternatives are then for that need. */
export const readService = {
  input: z.object({ serviceId: id<ServiceId>(), need: z.enum(needs).optional() }),
  output: service,
};

/** Says how a service is today. One tap sends `capacity` alone; the rest may follow. At least one thing is said. */
export const stateService = {
  input: z
    .object({
      key: idempotencyKey,
      serviceId: id<ServiceId>(),
      capacity: z.enum(capacities).nullable().default(null),
      waitMinWeeks: weeks.nullable().default(null),
      waitMaxWeeks: weeks.nullable().default(null),
      phone: publicPhone.nullable().default(null),
      askFor: readable(limits.serviceWordsCharsMax).nullable().default(null),
      howToRefer: readable(limits.serviceWordsCharsMax).nullable().default(null),
      barriers: z.array(z.enum(barriers)).max(limits.barriersPerThreadMax).default([]),
      kept: keptIn('askFor', 'howToRefer'),
    })
    .refine(standsWhereSaid),
  output: z.object({ statementId: id<StatementId>(), capacity: z.enum(capacities) }),
};
/** Takes one's own word back (undo). */
export const withdrawStatement = {
  input: z.object({ statementId: id<StatementId>() }),
  output: z.object({ capacity: z.enum(capacities) }),
};

export const tip = z.object({
  id: id<TipId>(),
  body: z.string(),
  postedAt: instant,
  byRole: z.string(),
  byOrganisation: z.string(),
  isMine: z.boolean(),
});
export const listTips = {
  input: z.object({ serviceId: id<ServiceId>(), ...page }),
  output: pageOf(tip),
};
export const addTip = {
  input: z
    .object({
      key: idempotencyKey,
      serviceId: id<ServiceId>(),
      body: readable(limits.tipCharsMax),
      isConfirmed: z.boolean(),
      kept: keptIn('body'),
    })
    .refine(standsWhereSaid),
  output: z.object({ tipId: id<TipId>() }),
};
export const withdrawTip = { input: z.object({ tipId: id<TipId>() }), output: z.object({}) };

export const areaContact = z.object({
  role: z.enum(areaContactRoles),
  at: z.enum(contactTimes),
  name: z.string(),
  phone: z.string(),
  hours: z.string(),
});
export const area = z.object({
  id: id<AreaId>(),
  name: z.string(),
  isPublished: z.boolean(),
  isMine: z.boolean(),
  services: z.number().int(),
});
export const listAreas = { input: z.object({ ...page }), output: pageOf(area) };
/** Whom to ring in an area. Without `areaId`: in one's own. */
export const readArea = {
  input: z.object({ areaId: id<AreaId>().optional() }),
  output: area.extend({ contacts: z.array(areaContact) }),
};
/** Made of what stands in the list; it tells nothing but whether that changed. */
const keepVersion = z.string().regex(/^[0-9a-f]{64}$/);
/** What stripping must keep for somebody of this area (decision 9). Read page by page and held by the panel. */
export const keepList = {
  input: z.object({
    cursor: page.cursor,
    limit: z.number().int().min(1).max(limits.keepPageSizeMax).default(limits.keepPageSizeMax),
    /** The version that is held: where nothing changed since, nothing is sent again. */
    have: keepVersion.optional(),
  }),
  output: z.object({
    version: keepVersion,
    isSame: z.boolean(),
    phrases: z.array(z.string()),
    phones: z.array(z.string()),
    next: z.string().nullable(),
  }),
};

/** Needs for which an area has no service that takes people; for those who plan. */
export const areaGap = z.object({
  need: z.enum(needs),
  services: z.number().int(),
  /** Of them: open or with a waiting list, by a word that still counts. */
  open: z.number().int(),
  unknown: z.number().int(),
});
export const areaGaps = {
  input: z.object({ areaId: id<AreaId>(), ...page }),
  output: pageOf(areaGap),
};
