// Work for the clock (decision 12). Owner: jobs.
import type { ColumnType } from 'kysely';
import type { CommunityId, JobId } from '#shared/basics/ids.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface JobTable {
  job_id: JobId;
  /** Null for the house's own work, such as forgetting what has expired. */
  community_id: CommunityId | null;
  kind: string;
  subject_id: string | null;
  due_at: Instant;
  /** Comes back after this long; null: once. */
  every_minutes: number | null;
  /** Grows when the same work is asked for again, so that asking while it runs is not lost. */
  asks: number;
  attempts: number;
  lease_id: string | null;
  lease_until: Instant | null;
  /** Class and code of what went wrong last, never its message. */
  fault: string | null;
  /** It failed too often; it stays to be looked at and is not tried again. */
  died_at: Instant | null;
}

export type JobsTables = { job: JobTable };
