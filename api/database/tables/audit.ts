// What was done, by whom: an append-only hash chain per community (decision 12). Owner: audit.
import type { ColumnType } from 'kysely';
import type { CommunityId } from '#shared/basics/ids.ts';

export interface AuditHeadTable {
  community_id: CommunityId;
  seq: string;
  hash: string;
}

export interface AuditEntryTable {
  community_id: CommunityId;
  seq: ColumnType<string, string | number, never>;
  at: ColumnType<Date, Date | string, never>;
  actor_id: string | null;
  deed: string;
  subject_kind: string;
  subject_id: string | null;
  /** Ids, kinds and counts as canonical JSON text; never words of a case. */
  detail: string;
  /** Of what the entry says, by itself; null before migration 0059. */
  salt: string | null;
  sealed: string | null;
  previous_hash: string;
  hash: string;
}

export type AuditTables = { audit_head: AuditHeadTable; audit_entry: AuditEntryTable };
