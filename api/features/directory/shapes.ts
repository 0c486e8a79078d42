// From rows to what the contract names: ages, why something matched, and which words of peers count. Pure.
import type { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { type Freshness, type Need, roles } from '#shared/basics/lists.ts';
import type * as contract from '#shared/contract/directory.ts';
import { capacityDays, type ServiceRow } from './finding/queries.ts';
import type { SaidOf, StatementRow } from './overlay/queries.ts';

type In<Schema extends z.ZodType> = z.input<Schema>;

const dayMs = 86_400_000;
export const ageDays = (at: Date, now: Date): number =>
  Math.max(0, Math.floor((now.getTime() - at.getTime()) / dayMs));

/** The ladder of DOMAIN: 90, 180, 365 days. */
export function freshnessOf(checkedAt: Date | null, now: Date): Freshness {
  const days = checkedAt === null ? Number.POSITIVE_INFINITY : ageDays(checkedAt, now);
  if (days <= 90) return 'recent';
  if (days <= 180) return 'ageing';
  return days <= 365 ? 'old' : 'not-checked';
}

/** The role beside a word of a peer: the one that says most. */
export const roleShown = (held: ReadonlySet<string>): string =>
  roles.findLast((role) => role !== 'auditor' && held.has(role)) ?? 'member';

/** Which words are read of a service: the newest to be shown, and what contradicts them of late. */
export const wordsAsked = (now: Date): SaidOf => ({
  newest: limits.statementsShownMax,
  recent: new Date(now.getTime() - (capacityDays.fresh + 1) * dayMs),
});

export function toStatement(row: StatementRow, now: Date): In<typeof contract.statement> {
  const { serviceId: _, isLatest: __, isLatestWait: ___, statedAt, ...said } = row;
  return { ...said, statedAt: statedAt.toISOString(), ageDays: ageDays(statedAt, now) };
}

/** Each person's newest word of the last two weeks, where they contradict each other; otherwise nothing. */
export function contested(said: readonly StatementRow[], now: Date) {
  const recent = said.flatMap(({ capacity, isLatest, statedAt, byRole }) =>
    capacity !== null && isLatest && ageDays(statedAt, now) <= capacityDays.fresh
      ? [{ capacity, ageDays: ageDays(statedAt, now), byRole }]
      : [],
  );
  return new Set(recent.map((one) => one.capacity)).size > 1 ? recent : [];
}

const hasWait = (one: StatementRow) => one.waitMinWeeks !== null || one.waitMaxWeeks !== null;
/** One number is both. */
const weeksOf = ({ waitMinWeeks, waitMaxWeeks }: StatementRow) => ({
  least: waitMinWeeks ?? waitMaxWeeks ?? 0,
  most: waitMaxWeeks ?? waitMinWeeks ?? 0,
});

/** Each person's newest word on the wait of the last two weeks, where no week fits them all; otherwise nothing. */
function contestedWaits(said: readonly StatementRow[], now: Date) {
  const recent = said.filter(
    (one) => hasWait(one) && one.isLatestWait && ageDays(one.statedAt, now) <= capacityDays.fresh,
  );
  const spans = recent.map(weeksOf);
  if (Math.max(...spans.map((one) => one.least)) <= Math.min(...spans.map((one) => one.most))) return [];
  return recent.map(({ waitMinWeeks, waitMaxWeeks, ...one }) => ({
    waitMinWeeks,
    waitMaxWeeks,
    ...whoseOf(one, now),
  }));
}

const whoseOf = ({ statedAt, byRole }: Pick<StatementRow, 'statedAt' | 'byRole'>, now: Date) => ({
  ageDays: ageDays(statedAt, now),
  byRole,
});

/** Peers' newest word of a kind, while it counts, and whose it is: after a year the listing knows as much as a colleague did. */
function toldOf<Kind extends 'phone' | 'askFor' | 'howToRefer'>(
  said: readonly StatementRow[],
  kind: Kind,
  now: Date,
) {
  const one = said.find((each) => each[kind] !== null);
  if (one === undefined || ageDays(one.statedAt, now) > limits.serviceWordsCountDays)
    return { words: null, whose: null };
  return { words: one[kind], whose: whoseOf(one, now) };
}

/** What the whole service says beyond its line: how to refer, and how old each of these words is. */
export function wordsOf(said: readonly StatementRow[], now: Date) {
  const [phone, askFor, howToRefer] = [
    toldOf(said, 'phone', now),
    toldOf(said, 'askFor', now),
    toldOf(said, 'howToRefer', now),
  ];
  return {
    howToRefer: howToRefer.words,
    wordsSaid: { phone: phone.whose, askFor: askFor.whose, howToRefer: howToRefer.whose },
  };
}

/** Whose word the present capacity is; null where it is the feed's or nobody's. */
const capacityByRole = ({ capacityAt }: ServiceRow, said: readonly StatementRow[]): string | null =>
  said.find((one) => one.capacity !== null && one.statedAt.getTime() === capacityAt?.getTime())?.byRole ??
  null;

export type Asked = {
  need?: Need | undefined;
  words?: unknown;
  from?: unknown;
  cost?: unknown;
  language?: string | undefined;
  access?: string | undefined;
  openToday?: boolean;
  takesReferrals?: boolean;
};

/** How a service meets the words; a row says it as a figure, to be sorted by. */
const meetings = ['typed', 'guess', 'need', 'need'] as const;
const whereOf = (row: ServiceRow) =>
  row.inName ? 'name' : row.inOrganisation ? 'organisation' : row.inPlace ? 'place' : 'description';

function whyOf(row: ServiceRow, asked: Asked): In<typeof contract.whyMatched>[] {
  const why: In<typeof contract.whyMatched>[] = [];
  if (asked.need !== undefined && row.needs.includes(asked.need))
    why.push({ kind: 'need', need: asked.need });
  if (asked.words !== undefined)
    why.push({ kind: 'words', in: whereOf(row), meets: meetings[row.meets] ?? 'need' });
  if (asked.openToday) why.push({ kind: 'open-today' });
  if (asked.takesReferrals) why.push({ kind: 'takes-referrals' });
  if (row.metres !== null) why.push({ kind: 'distance', metres: row.metres });
  if (asked.cost !== undefined) why.push({ kind: 'cost', cost: row.cost });
  if (asked.language !== undefined) why.push({ kind: 'language', language: asked.language });
  if (asked.access !== undefined) why.push({ kind: 'access', words: asked.access });
  return why;
}

/** `said`: the newest words about this service, newest first. */
export function toSummary(
  row: ServiceRow,
  said: readonly StatementRow[],
  asked: Asked,
  now: Date,
): In<typeof contract.serviceSummary> {
  // A word about the wait decays as one about capacity does.
  const wait = said.find((one) => hasWait(one) && ageDays(one.statedAt, now) < capacityDays.most);
  const contradicting = contested(said, now);
  return {
    id: row.id,
    areaId: row.areaId,
    area: row.area,
    name: row.name,
    organisation: row.organisation,
    summary: row.summary,
    needs: row.needs,
    cost: row.cost,
    languages: row.languages,
    status: row.isWithdrawn ? 'withdrawn' : row.status,
    alert: row.alert,
    capacity: row.capacity,
    capacityAgeDays: row.capacityAt === null ? null : ageDays(row.capacityAt, now),
    capacityByRole: capacityByRole(row, said),
    isContested: contradicting.length > 0,
    said: contradicting,
    waitMinWeeks: wait?.waitMinWeeks ?? null,
    waitMaxWeeks: wait?.waitMaxWeeks ?? null,
    waitAgeDays: wait === undefined ? null : ageDays(wait.statedAt, now),
    waitByRole: wait?.byRole ?? null,
    waitsSaid: contestedWaits(said, now),
    freshness: freshnessOf(row.checkedAt, now),
    checkedAgeDays: row.checkedAt === null ? null : ageDays(row.checkedAt, now),
    phone: toldOf(said, 'phone', now).words ?? row.publicPhone,
    askFor: toldOf(said, 'askFor', now).words,
    metres: row.metres,
    why: whyOf(row, asked),
  };
}

/** Full, shut, gone or so old that nobody knows: then others are offered. */
export const needsAlternatives = (row: ServiceRow, now: Date): boolean =>
  row.isWithdrawn ||
  row.status !== 'active' ||
  row.capacity === 'no-capacity' ||
  (row.capacity === 'unknown' && freshnessOf(row.checkedAt, now) !== 'recent');
