// The gapless streams that readers resume by (decision 3). Owner: realtime.
import type { ColumnType } from 'kysely';
import type { CaseStudyId, CommunityId, PostId, ThreadId } from '#shared/basics/ids.ts';

export interface StreamTable {
  community_id: CommunityId;
  stream: string;
  /** Changes when a database is restored: an older client then refreshes everything. */
  epoch: string;
  seq: string;
}

export interface StreamEventTable {
  community_id: CommunityId;
  stream: string;
  seq: ColumnType<string, string | number, never>;
  kind: string;
  channel_id: string | null;
  thread_id: string | null;
  post_id: string | null;
  /** For this person alone. */
  person_id: string | null;
  at: ColumnType<Date, Date | string, never>;
}

/** Moves with the moderators' queue. Apart from the streams, because how far those move is seen by everybody. */
export interface QueueMarkTable {
  community_id: CommunityId;
  changes: string;
}

/** What was taken out of sight: whatever a device has kept of it is forgotten when it next asks. */
export interface TakenOutTable {
  community_id: CommunityId;
  seq: ColumnType<string, string, never>;
  post_id: PostId;
  thread_id: ThreadId;
  case_ids: CaseStudyId[];
  /** Taken out because it identifies somebody: what may quote it goes, too. */
  is_leak: boolean;
  at: ColumnType<Date, Date | string, never>;
}

/** The number of the last one, and of the last one that the list no longer holds. */
export interface TakenOutHeadTable {
  community_id: CommunityId;
  seq: string;
  floor: string;
}

export type RealtimeTables = {
  stream: StreamTable;
  stream_event: StreamEventTable;
  queue_mark: QueueMarkTable;
  taken_out: TakenOutTable;
  taken_out_head: TakenOutHeadTable;
};
