// What is counted of a conversation: a day, and choices from short lists. There is no place for a name or a word of anybody's, so that
// nothing that rests here can tell who it was. Pure.
import { type Stage, stages } from '#extension/panel/features/toolkit/content/types.ts';
import { limits } from '#shared/basics/limits.ts';
import { type Barrier, barriers, isWorkersOwn, type Need, needs } from '#shared/basics/lists.ts';

export const agreedSteps = [
  'talk-again',
  'try-something',
  'meet-people',
  'get-advice',
  'see-practice',
  'go-together',
  'information',
  'nothing-now',
] as const;
export type Agreed = (typeof agreedSteps)[number];

/** The house's needs, without those of the worker's own. */
export const talkNeeds: readonly Need[] = needs.filter((need) => !isWorkersOwn(need));

export type Talk = {
  /** A calendar day, 2026-11-21: no hour. */
  day: string;
  /** Where the person stood before the talk, by their own word. */
  stage: Stage;
  need: Need;
  agreed: Agreed;
  barrier: Barrier | null;
  wouldVolunteer: boolean;
};
/** `number`: its turn in this list. An id with a clock in it would tell the minute. */
export type Tally = Talk & { number: number };

/** What rests on the device may be of another version of this program, or damaged: what is no tally is left out. */
export function readTallies(stored: unknown): Tally[] {
  const known = Array.isArray(stored) ? stored.flatMap((one) => readTally(one) ?? []) : [];
  return bounded([...new Map(known.map((one) => [one.number, one])).values()]).kept;
}

const dayPattern = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
export const isDay = (day: unknown): day is string => typeof day === 'string' && dayPattern.test(day);

function readTally(value: unknown): Tally | null {
  if (typeof value !== 'object' || value === null) return null;
  const { number, day, stage, need, agreed, barrier, wouldVolunteer } = value as Record<string, unknown>;
  const [a, b, c] = [among(stages, stage), among(talkNeeds, need), among(agreedSteps, agreed)];
  if (!Number.isSafeInteger(number) || !isDay(day) || !a || !b || !c) return null;
  return {
    number: number as number,
    day,
    stage: a,
    need: b,
    agreed: c,
    barrier: among(barriers, barrier) ?? null,
    wouldVolunteer: wouldVolunteer === true,
  };
}

const among = <T>(list: readonly T[], value: unknown): T | undefined => list.find((one) => one === value);

/** The very same, and not one that was given its number later. */
export const isSame = (one: Tally, other: Tally): boolean =>
  one.number === other.number && partsOf(one).every((part, at) => part === partsOf(other)[at]);

const partsOf = ({ day, stage, need, agreed, barrier, wouldVolunteer }: Talk) => [
  ...[day, stage, need, agreed, barrier, wouldVolunteer],
];

/** Only what is named here is kept, whatever else a caller hands in. */
export function addTalk(
  tallies: readonly Tally[],
  talk: Talk,
): { kept: Tally[]; added: Tally; fell: number } {
  const number = tallies.reduce((most, one) => Math.max(most, one.number), 0) + 1;
  const { day, stage, need, agreed, barrier, wouldVolunteer } = talk;
  const added = { number, day, stage, need, agreed, barrier, wouldVolunteer };
  return { added, ...bounded([...tallies, added], number) };
}

/** The oldest fall off, never the one that was just added. */
function bounded(tallies: readonly Tally[], spared = 0): { kept: Tally[]; fell: number } {
  const fell = Math.max(0, tallies.length - limits.talliesMax);
  if (fell === 0) return { kept: [...tallies], fell };
  const oldest = tallies
    .filter(({ number }) => number !== spared)
    .sort((one, other) => -newestFirst(one, other));
  const gone = new Set(oldest.slice(0, fell).map(({ number }) => number));
  return { kept: tallies.filter(({ number }) => !gone.has(number)), fell };
}

/** What was noted while nobody was signed in becomes theirs who sign in next. */
export const joined = (own: readonly Tally[], found: readonly Tally[]): Tally[] =>
  found.reduce<Tally[]>((all, one) => addTalk(all, one).kept, [...own]);

export const newestFirst = (one: Tally, other: Tally): number =>
  other.day.localeCompare(one.day) || other.number - one.number;
