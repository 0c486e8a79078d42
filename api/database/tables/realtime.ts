// The gapless streams that readers resume by (decision 3). Owner: realtime.
import type { ColumnType } from 'kysely';
import type { CommunityId } from '#shared/basics/ids.ts';

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

export type RealtimeTables = {
  stream: StreamTable;
  stream_event: StreamEventTable;
  queue_mark: QueueMarkTable;
};
