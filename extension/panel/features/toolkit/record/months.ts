// Change over time: how many conversations of one kind in each of the last months, this one first. Pure.
import { type Stage, stages } from '#extension/panel/features/toolkit/content/types.ts';
import { limits } from '#shared/basics/limits.ts';
import type { Tally } from './tally.ts';

/** What is counted: all, those with a step, those who might help others later, or those who stood at one place. */
export const countKinds = ['all', 'step', 'volunteer', ...stages] as const;
export type CountKind = (typeof countKinds)[number];

export type MonthCount = { month: string; count: number };

export function countByMonth(tallies: readonly Tally[], today: string, kind: CountKind): MonthCount[] {
  const counted = tallies.filter((one) => isOf(one, kind));
  return lastMonths(today).map((month) => ({
    month,
    count: counted.filter(({ day }) => day.startsWith(month)).length,
  }));
}

function isOf({ stage, agreed, wouldVolunteer }: Tally, kind: CountKind): boolean {
  if (kind === 'all') return true;
  if (kind === 'step') return agreed !== 'nothing-now';
  return kind === 'volunteer' ? wouldVolunteer : stage === (kind satisfies Stage);
}

/** "2026-11" and the eleven before it. */
export function lastMonths(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return Array.from({ length: limits.tallyMonths }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
