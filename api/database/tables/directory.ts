// Areas as the directory knows them, feeds, services, and what peers say of services. Owner: features/directory.
import type { ColumnType, Generated } from 'kysely';
import type {
  AreaId,
  CommunityId,
  FeedId,
  FeedRunId,
  PersonId,
  ServiceId,
  StatementId,
  TipId,
} from '#shared/basics/ids.ts';
import type {
  AreaContactRole,
  Barrier,
  Capacity,
  ContactTime,
  Cost,
  Need,
  ServiceStatus,
  Weekday,
} from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;
/** Worked out by the database from other columns of its row; nobody writes it. */
type Derived<Value> = ColumnType<Value, never, never>;
/** Words as the text search reads them; compared there and never read out. */
type Lexemes = string;
type RunState = 'running' | 'complete' | 'needs-confirmation' | 'failed';
type FeedShape = 'oruk-1' | 'oruk-3' | 'list' | 'csv' | 'json';
type FedStatus = Exclude<ServiceStatus, 'withdrawn'>;
type TipState = 'visible' | 'hidden' | 'withdrawn';

export interface AreaDirectoryTable {
  community_id: CommunityId;
  area_id: AreaId;
  /** Its middle, in millionths of a degree: what distance is counted from. */
  latitude_micro: number | null;
  longitude_micro: number | null;
  published_at: Instant | null;
}

export interface AreaContactTable {
  community_id: CommunityId;
  area_id: AreaId;
  role: AreaContactRole;
  at: ContactTime;
  name: string;
  phone: string;
  hours: string;
  /** The day on which an administrator gave or confirmed it; null: nobody knows. */
  checked_on: string | null;
}

export interface FeedTable {
  community_id: CommunityId;
  feed_id: FeedId;
  area_id: AreaId;
  name: string;
  /** Null for a file that an administrator sent. */
  address: string | null;
  licence: string | null;
  shape: FeedShape | null;
  paused_at: Instant | null;
  created_at: Instant;
  /** When it was last read whole. */
  read_at: Instant | null;
}

export interface FeedRunTable {
  community_id: CommunityId;
  run_id: FeedRunId;
  feed_id: FeedId;
  state: RunState;
  started_at: Instant;
  ended_at: Instant | null;
  /** The cursor: what a run that was cut off goes on with. */
  next_page: number;
  /** Ids on that page that are written already. */
  part_ids: string[];
  pages: number;
  read: number;
  created: number;
  changed: number;
  missing: number;
  fault: string | null;
}

export interface FeedWarningTable {
  community_id: CommunityId;
  run_id: FeedRunId;
  code: string;
  times: number;
  /** The first few ids of records that it was about. */
  samples: string[];
}

export interface FeedPageTable {
  community_id: CommunityId;
  feed_id: FeedId;
  page: number;
  etag: string | null;
  modified: string | null;
  source_ids: string[];
  is_last: boolean;
}

export interface ServiceTable {
  community_id: CommunityId;
  service_id: ServiceId;
  area_id: AreaId;
  feed_id: FeedId;
  source_id: string;
  /** Digest of the record as we read it: what has not changed is not written. */
  source_hash: string;
  name: string;
  organisation: string | null;
  /** Scheme and number of a register, to tell that two records may be one service. */
  organisation_key: string | null;
  summary: string;
  url: string | null;
  email: string | null;
  status: FedStatus;
  alert: string | null;
  needs: Need[];
  languages: string[];
  cost: Cost;
  cost_words: string | null;
  eligibility: string | null;
  minimum_age: number | null;
  maximum_age: number | null;
  how_to_refer: string | null;
  wait_words: string | null;
  source_capacity: Capacity | null;
  source_capacity_at: Instant | null;
  assured_at: Instant | null;
  modified_at: Instant | null;
  same_key: string | null;
  missing_since: Instant | null;
  missed_runs: number;
  withdrawn_at: Instant | null;
  /** The newest word of a peer, beside what the feed says; the importer never writes these three. */
  stated_capacity: Capacity | null;
  stated_capacity_at: Instant | null;
  confirmed_at: Instant | null;
  /** From the parts of the service, so that finding it reads one row: the importer fills them in. */
  latitude_micro: number | null;
  longitude_micro: number | null;
  has_more_points: Generated<boolean>;
  place_words: Generated<string>;
  access_words: Generated<string>;
  /** A bit a day, Monday first, of times that hold all year. */
  open_days: Generated<number>;
  /** It has closures or seasons: then its times are looked at. */
  has_dated_times: Generated<boolean>;
  point_x: Derived<number> | null;
  point_y: Derived<number> | null;
  point_z: Derived<number> | null;
  found_by: Derived<Lexemes> | null;
  /** The newest word about capacity, of a peer or of the feed; how long it counts is asked when it is read. */
  told_capacity: Derived<Capacity> | null;
  told_at: Derived<Date> | null;
  checked_at: Derived<Date> | null;
}

/** Words that services use, with the stem that the text search makes of them: what a typed word may have meant. */
export interface ServiceWordTable {
  community_id: CommunityId;
  word: string;
  stem: string;
  /** Some place carries it in its name or address. */
  is_place: boolean;
}

export interface ServiceTimeTable {
  community_id: CommunityId;
  service_id: ServiceId;
  number: number;
  day: Weekday | null;
  opens_at: string | null;
  closes_at: string | null;
  valid_from: Instant | null;
  valid_to: Instant | null;
  /** Said of a time when it is shut, such as a holiday. */
  is_closed: boolean;
  words: string | null;
}

export interface ServicePlaceTable {
  community_id: CommunityId;
  service_id: ServiceId;
  number: number;
  name: string | null;
  address: string | null;
  postcode: string | null;
  access: string | null;
  latitude_micro: number | null;
  longitude_micro: number | null;
  point_x: Derived<number> | null;
  point_y: Derived<number> | null;
  point_z: Derived<number> | null;
}

export interface ServiceContactTable {
  community_id: CommunityId;
  service_id: ServiceId;
  number: number;
  label: string | null;
  phone: string | null;
  email: string | null;
}

export interface ServiceStatementTable {
  community_id: CommunityId;
  statement_id: StatementId;
  service_id: ServiceId;
  /** Null where the organisation itself said it through its link. */
  person_id: PersonId | null;
  key: string;
  by_role: string;
  capacity: Capacity | null;
  wait_min_weeks: number | null;
  wait_max_weeks: number | null;
  phone: string | null;
  ask_for: StrippedText | null;
  how_to_refer: StrippedText | null;
  barriers: Barrier[];
  stated_at: Instant;
  withdrawn_at: Instant | null;
}

export interface ServiceTipTable {
  community_id: CommunityId;
  tip_id: TipId;
  service_id: ServiceId;
  author_id: PersonId;
  key: string;
  by_role: string;
  body: StrippedText;
  state: TipState;
  posted_at: Instant;
}

export type DirectoryTables = {
  area_directory: AreaDirectoryTable;
  area_contact: AreaContactTable;
  feed: FeedTable;
  feed_run: FeedRunTable;
  feed_warning: FeedWarningTable;
  feed_page: FeedPageTable;
  service: ServiceTable;
  service_word: ServiceWordTable;
  service_time: ServiceTimeTable;
  service_place: ServicePlaceTable;
  service_contact: ServiceContactTable;
  service_statement: ServiceStatementTable;
  service_tip: ServiceTipTable;
};
