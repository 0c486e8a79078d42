// Requests for supervision, and who is on duty when. Owner: features/supervision.
import type { ColumnType } from 'kysely';
import type { AreaId, CommunityId, DutyId, PersonId, PostId, SupervisionId } from '#shared/basics/ids.ts';
import type { Need, SupervisionEnd, SupervisionState } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface SupervisionRequestTable {
  community_id: CommunityId;
  request_id: SupervisionId;
  asker_id: PersonId;
  /** Where the asker worked when they asked. */
  area_id: AreaId | null;
  need: Need;
  path_id: string | null;
  is_urgent: boolean;
  /** Gone when it is closed. */
  body: StrippedText | null;
  had_words: boolean;
  state: SupervisionState;
  asked_at: Instant;
  ask_hash: string;
  /** Who has said that they take it. */
  held_by: PersonId | null;
  acknowledged_at: Instant | null;
  closed_by: PersonId | null;
  closed_at: Instant | null;
  ended: SupervisionEnd | null;
}

export interface SupervisionDutyTable {
  community_id: CommunityId;
  duty_id: DutyId;
  area_id: AreaId;
  person_id: PersonId;
  starts_at: Instant;
  ends_at: Instant;
  set_by: PersonId;
}

/** An urgent post that waits for a moderator: how many on duty were told, and who has looked after it. */
export interface UrgentHoldTable {
  community_id: CommunityId;
  post_id: PostId;
  held_at: Instant;
  told: number;
  seen_by: PersonId | null;
  seen_at: Instant | null;
}

export type SupervisionTables = {
  supervision_request: SupervisionRequestTable;
  supervision_duty: SupervisionDutyTable;
  urgent_hold: UrgentHoldTable;
};
