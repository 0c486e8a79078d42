// Who reviewed the crisis content, and how long it took to three steps: no person, no words. Owner: features/next-steps.
import type { ColumnType } from 'kysely';
import type { CommunityId, PersonId } from '#shared/basics/ids.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface NextStepsReviewTable {
  community_id: CommunityId;
  /** SHA-256 of the content as it was reviewed, in hexadecimal. */
  digest: string;
  name: string;
  role: string;
  reviewed_on: string;
  recorded_by: PersonId;
  recorded_at: Instant;
}

export interface NextStepsTimeTable {
  community_id: CommunityId;
  batch_id: string;
  number: number;
  path_id: string;
  decisions: number;
  tenths: number;
  is_offline: boolean;
  on_day: string;
}

export type NextStepsTables = {
  next_steps_review: NextStepsReviewTable;
  next_steps_time: NextStepsTimeTable;
};
