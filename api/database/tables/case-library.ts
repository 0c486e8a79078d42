// Case studies, their versions, and what workers did with them. Owner: features/case-library.
import type { ColumnType, Generated } from 'kysely';
import type {
  CaseOrigin,
  CaseState,
  CaseUse,
  CaseVersionState,
  EvidenceMark,
  OrganisationType,
  PeopleKind,
  WithdrawReason,
} from '#shared/basics/case-lists.ts';
import type { AreaId, CaseStudyId, CommunityId, PersonId, ThreadId } from '#shared/basics/ids.ts';
import type { Barrier, Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface CaseStudyTable {
  community_id: CommunityId;
  case_id: CaseStudyId;
  /** Who is credited, or would be. Of an imported one: who brought it in. */
  author_id: PersonId;
  is_anonymous: boolean;
  state: CaseState;
  evidence: EvidenceMark;
  origin: CaseOrigin;
  source_thread_id: ThreadId | null;
  is_fictional: boolean;
  /** The version that readers see. */
  published_version: number | null;
  /** Versions before it are shown to nobody: a later one took out what should not have stood there. */
  history_from: Generated<number>;
  /** A calendar day. */
  review_by: string | null;
  published_at: Instant | null;
  /** Set by the clock once its day has passed. */
  expired_at: Instant | null;
  withdrawn_at: Instant | null;
  withdrawn_reason: WithdrawReason | null;
  withdrawn_words: StrippedText | null;
  changed_at: Instant;
}

export interface CaseVersionTable {
  community_id: CommunityId;
  case_id: CaseStudyId;
  version: number;
  state: CaseVersionState;
  /** Grows with every write. */
  revision: number;
  title: StrippedText;
  situation: StrippedText;
  tried: StrippedText;
  happened: StrippedText;
  learnt: StrippedText;
  steps: StrippedText[];
  needs: Need[];
  barriers: Barrier[];
  area_id: AreaId | null;
  people: PeopleKind[];
  organisations: OrganisationType[];
  /** Details that the author said may stay: fields, offsets and reasons, never the words. */
  details: ColumnType<unknown[], string, string>;
  /** Of its words, so that the same one is not taken in twice. */
  digest: string;
  written_at: Instant;
  submitted_at: Instant | null;
  decided_by: PersonId | null;
  decided_at: Instant | null;
  returned_words: StrippedText | null;
}

export interface CaseSavedTable {
  community_id: CommunityId;
  person_id: PersonId;
  case_id: CaseStudyId;
  saved_at: Instant;
}

export interface CaseWorkedTable {
  community_id: CommunityId;
  case_id: CaseStudyId;
  person_id: PersonId;
  /** Where that worker worked then. */
  area_id: AreaId | null;
  said_at: Instant;
}

/** A use a day and worker. Who it was is not kept: `mark` is a digest that only we can make. */
export interface CaseUseTable {
  community_id: CommunityId;
  case_id: CaseStudyId;
  mark: string;
  use: CaseUse;
  on_day: string;
}

export type CaseLibraryTables = {
  case_study: CaseStudyTable;
  case_version: CaseVersionTable;
  case_saved: CaseSavedTable;
  case_worked: CaseWorkedTable;
  case_use: CaseUseTable;
};
