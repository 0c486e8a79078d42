// From rows to what the contract names. Pure; numbers too small to be told are taken out here.
import type { z } from 'zod';
import { limits } from '#shared/basics/limits.ts';
import { dayAfterMonths } from '#shared/basics/months.ts';
import { refuse } from '#shared/basics/refusals.ts';
import type * as contract from '#shared/contract/case-library.ts';
import type { findPublished, selectCases } from './reading/queries.ts';

type Row<Query extends (...asked: never[]) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Query>>>;
type In<Schema extends z.ZodType> = z.input<Schema>;
type Listed = Row<typeof selectCases>[number];

const countOutLoud = (count: number): number | null => (count >= limits.contributorsMin ? count : null);

/** The words and lists of any version. */
export const toShown = ({
  title,
  situation,
  tried,
  happened,
  learnt,
  steps,
  needs,
  barriers,
  area,
  people,
  organisations,
}: Pick<
  Listed,
  | 'title'
  | 'situation'
  | 'tried'
  | 'happened'
  | 'learnt'
  | 'steps'
  | 'needs'
  | 'barriers'
  | 'area'
  | 'people'
  | 'organisations'
>) => ({
  title,
  situation,
  tried,
  happened,
  learnt,
  steps,
  needs,
  barriers,
  area,
  people,
  organisations,
});

function toStanding(row: Listed) {
  const { id, evidence, credit, isMine, isFictional, version, publishedAt, reviewBy, isExpired, isSaved } =
    row;
  // The table says that both stand there from the first publishing on.
  if (publishedAt === null || reviewBy === null) throw new Error('A published case study has no date.');
  return {
    ...{ id, evidence, credit, isMine, isFictional, version, reviewBy, isExpired, isSaved },
    publishedAt: publishedAt.toISOString(),
    worked: {
      isSome: row.workedCount > 0,
      count: countOutLoud(row.workedCount),
      isMine: row.hasWorkedForMe,
      areas: row.workedAreas,
    },
    used: countOutLoud(row.usedCount),
  };
}

export function toSummary(row: Listed): In<typeof contract.caseSummary> {
  const { title, situation, needs, barriers, area, organisations } = row;
  return { ...toStanding(row), title, situation, needs, barriers, area, organisations };
}

type May = { canEdit: boolean; canWithdraw: boolean; canMark: boolean; canRenew: boolean };
type Under = In<typeof contract.publishedCase>['working'];

export const toPublished = (
  row: Row<typeof findPublished>,
  may: May,
  working: Under,
): In<typeof contract.publishedCase> => ({
  kind: 'published',
  ...toStanding(row),
  ...toShown(row),
  threadId: row.threadId,
  ...may,
  working,
});

/** A day that somebody promises a case study to hold until: ahead, and not for ever. */
export function checkReviewBy(reviewBy: string, now: Date): void {
  const isAhead = reviewBy > now.toISOString().slice(0, 10);
  if (!isAhead || reviewBy > dayAfterMonths(now, limits.caseReviewMonthsMax)) throw refuse('malformed');
}
