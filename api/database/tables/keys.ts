// API keys, by which a program works for somebody. Their secrets rest as digests only. Owner: features/keys; the day of use is kept by
// `access/key.ts`.
import type { ColumnType } from 'kysely';
import type { CommunityId, KeyId, PersonId } from '#shared/basics/ids.ts';
import type { KeyRole } from '#shared/basics/lists.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface ApiKeyTable {
  community_id: CommunityId;
  key_id: KeyId;
  person_id: PersonId;
  name: string;
  /** What it was made for; what its person may do now decides each call. */
  roles: KeyRole[];
  secret_hash: string;
  created_at: Instant;
  /** A day: when somebody's program works is nobody's business. */
  last_used_on: string | null;
  expires_at: Instant;
  revoked_at: Instant | null;
}

export type KeysTables = { api_key: ApiKeyTable };
