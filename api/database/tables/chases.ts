// Chases, their life, their links. Owner: features/chases.
import type { ColumnType } from 'kysely';
import type { ChaseId, CommunityId, PersonId, ServiceId } from '#shared/basics/ids.ts';
import type {
  Barrier,
  CannotHelpReason,
  Capacity,
  ChaseOutcome,
  ChaseSource,
  ChaseState,
  CheckResult,
  CheckTime,
  Need,
} from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;
type EventKind =
  | 'made'
  | 'said'
  | 'due-moved'
  | 'described'
  | 'closed'
  | 'reopened'
  | 'link-made'
  | 'link-revoked'
  | 'planned'
  | 'checked';

export interface ChaseTable {
  community_id: CommunityId;
  chase_id: ChaseId;
  /** The worker whose chase it is; nobody else sees it. */
  person_id: PersonId;
  reference: string;
  need: Need;
  service_id: ServiceId | null;
  /** The public name at the time, so that a chase outlives a service that is gone. */
  service: string | null;
  organisation: string | null;
  source_kind: ChaseSource;
  source_id: string | null;
  ask: StrippedText | null;
  state: ChaseState;
  version: number;
  /** Number of the last event, without gaps. */
  last_number: number;
  state_at: Instant;
  said_by_organisation: boolean;
  cannot_help: CannotHelpReason | null;
  words: StrippedText | null;
  capacity: Capacity | null;
  wait_min_weeks: number | null;
  wait_max_weeks: number | null;
  due_on: string;
  next_check_on: string | null;
  /** Until when the worker said that support goes on; no stepping down is asked about before. */
  carry_on_until: string | null;
  made_at: Instant;
  ask_hash: string;
  closed_at: Instant | null;
  outcome: ChaseOutcome | null;
  barriers: Barrier[];
}

export interface ChaseEventTable {
  community_id: CommunityId;
  chase_id: ChaseId;
  number: number;
  kind: EventKind;
  by_organisation: boolean;
  state: ChaseState | null;
  due_on: string | null;
  at: Instant;
  /** Null for what needs no key: opening a link twice is one link. */
  key: string | null;
  ask_hash: string | null;
}

export interface ChaseCheckTable {
  community_id: CommunityId;
  chase_id: ChaseId;
  at: CheckTime;
  due_on: string;
  result: CheckResult | null;
  done_at: Instant | null;
}

export interface ChaseLinkTable {
  token_hash: string;
  /** What the token is made from, together with the secret of the installation. */
  link_id: string;
  community_id: CommunityId;
  chase_id: ChaseId;
  made_at: Instant;
  expires_at: Instant;
  revoked_at: Instant | null;
}

export interface NicknameSeedTable {
  community_id: CommunityId;
  person_id: PersonId;
  seed: string;
  made_at: Instant;
}

export interface ChaseKeepingTable {
  community_id: CommunityId;
  /** After closing. A community without a row keeps them as long as is usual. */
  months: number;
  set_at: Instant;
}

export type ChasesTables = {
  chase: ChaseTable;
  chase_event: ChaseEventTable;
  chase_check: ChaseCheckTable;
  chase_link: ChaseLinkTable;
  nickname_seed: NicknameSeedTable;
  chase_keeping: ChaseKeepingTable;
};
