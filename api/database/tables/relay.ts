// Talks of two people: with a mask, a named colleague or a mentor, or about a request for supervision. Owner: features/relay.
import type { ColumnType } from 'kysely';
import type {
  CommunityId,
  MentorOfferId,
  PersonId,
  PostId,
  RelayMessageId,
  RelayReportId,
  RelayTalkId,
  SupervisionId,
  ThreadId,
} from '#shared/basics/ids.ts';
import type { RelayDecision, ReportReason } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface RelayTalkTable {
  community_id: CommunityId;
  talk_id: RelayTalkId;
  /** Where it began: a post, somebody's offer to mentor, or a request for supervision. */
  thread_id: ThreadId | null;
  post_id: PostId | null;
  /** The post stands under its author's name. Never the talk with their mask in the same thread. */
  to_named: boolean;
  offer_id: MentorOfferId | null;
  request_id: SupervisionId | null;
  /** Whoever wrote the post, offers, or asked for supervision. Leaves the database only where they say their name themselves. */
  author_id: PersonId;
  /** Whoever writes to them; of a request, its holder. */
  reader_id: PersonId;
  reader_pseudonym: string;
  reader_named: boolean;
  author_named: boolean;
  last_number: number;
  reader_read: number;
  author_read: number;
  started_at: Instant;
  last_at: Instant;
  /** By one of the two or by moderators: nobody is told by whom. */
  ended_at: Instant | null;
}

export interface RelayMessageTable {
  community_id: CommunityId;
  talk_id: RelayTalkId;
  number: number;
  /** Made by the device: a second send is the same message. */
  message_id: RelayMessageId;
  is_authors: boolean;
  body: StrippedText;
  sent_at: Instant;
}

/** Hands what was said so far to the moderators, without a name. */
export interface RelayReportTable {
  community_id: CommunityId;
  report_id: RelayReportId;
  talk_id: RelayTalkId;
  by_author: boolean;
  up_to_number: number;
  reason: ReportReason;
  words: StrippedText | null;
  reported_at: Instant;
  decision: RelayDecision | null;
  decided_by: PersonId | null;
  decided_at: Instant | null;
}

/** Whether colleagues may begin a talk with this person by name. No row: they may. */
export interface TalkChoiceTable {
  community_id: CommunityId;
  person_id: PersonId;
  is_open: boolean;
  set_at: Instant;
}

export type RelayTables = {
  relay_talk: RelayTalkTable;
  relay_message: RelayMessageTable;
  relay_report: RelayReportTable;
  talk_choice: TalkChoiceTable;
};
