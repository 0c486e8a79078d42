// Cases of the moderators' queue, reports, evidence, notices to authors, un-maskings. Owner: features/moderation.
import type { ColumnType, Generated } from 'kysely';
import type {
  CommunityId,
  ModerationCaseId,
  NoticeId,
  PersonId,
  PostId,
  UnmaskingId,
} from '#shared/basics/ids.ts';
import type { CaseReason, Decision, NoticeKind, ReportReason } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface ModerationCaseTable {
  community_id: CommunityId;
  case_id: ModerationCaseId;
  post_id: PostId;
  why: CaseReason[];
  /** Leaks go before everything else. */
  is_leak: boolean;
  appeal_of: ModerationCaseId | null;
  appeal_words: StrippedText | null;
  opened_at: Instant;
  decision: Decision | null;
  words: StrippedText | null;
  decided_by: PersonId | null;
  decided_at: Instant | null;
}

export interface PostReportTable {
  community_id: CommunityId;
  case_id: ModerationCaseId;
  reporter_id: PersonId;
  reason: ReportReason;
  words: StrippedText | null;
  reported_at: Instant;
}

/** What a quarantined post said: nowhere else, and for a time. */
export interface PostEvidenceTable {
  community_id: CommunityId;
  post_id: PostId;
  title: StrippedText | null;
  /** Null once it is forgotten. */
  body: StrippedText | null;
  /** Words that stood there before them. */
  earlier: ColumnType<unknown[], string | undefined, string>;
  taken_at: Instant;
  /** What identifies was cut out of them and the rest stands: they never come back. */
  is_cut: Generated<boolean>;
  /** The words are gone; that they were taken out, and when, is not. */
  forgotten_at: Instant | null;
}

export interface AuthorNoticeTable {
  community_id: CommunityId;
  notice_id: NoticeId;
  person_id: PersonId;
  /** None where it is about a talk over the relay. */
  post_id: PostId | null;
  /** How that talk calls them. */
  talk_name: string | null;
  kind: NoticeKind;
  /** None with a suspension that was lifted without a word. */
  words: StrippedText | null;
  at: Instant;
  /** Who sent it; null for those that stood before anybody wrote it down. */
  by_id: PersonId | null;
  /** Of a suspension: by whom and when it was lifted. */
  lifted_by: PersonId | null;
  lifted_at: Instant | null;
}

export interface UnmaskingTable {
  community_id: CommunityId;
  unmasking_id: UnmaskingId;
  post_id: PostId;
  reason: StrippedText;
  requested_by: PersonId;
  requested_at: Instant;
  is_break_glass: boolean;
  approved_by: PersonId | null;
  approved_at: Instant | null;
}

export type ModerationTables = {
  moderation_case: ModerationCaseTable;
  post_report: PostReportTable;
  post_evidence: PostEvidenceTable;
  author_notice: AuthorNoticeTable;
  unmasking: UnmaskingTable;
};
