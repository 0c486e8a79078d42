// What somebody wants to be told, where to, what waits to be told, and how sending it went. Owner: features/nudges. No row
// here holds a word of a case: a nudge is a kind and ids.
import type { ColumnType } from 'kysely';
import type { CommunityId, NudgeId, PersonId, PostId, ThreadId } from '#shared/basics/ids.ts';
import type {
  AddressState,
  NudgeKind,
  NudgeRhythm,
  NudgeWay,
  OutwardWay,
  SendingContent,
  SendingFault,
  SendingState,
} from '#shared/basics/nudge-lists.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

/** Somebody without a row gets nothing. */
export interface NudgeChoiceTable {
  community_id: CommunityId;
  person_id: PersonId;
  ways: NudgeWay[];
  kinds: NudgeKind[];
  rhythm: NudgeRhythm;
  quiet_from: number;
  quiet_until: number;
  is_quiet_at_weekends: boolean;
  digest_hour: number;
  version: number;
}

export interface NudgeAddressTable {
  community_id: CommunityId;
  person_id: PersonId;
  way: OutwardWay;
  address_id: string;
  /** Ciphertext: neither the database nor the secret alone tells it. */
  sealed: string;
  state: AddressState;
  set_at: Instant;
  /** When a sign-in last vouched for it; null for one that its person typed. */
  vouched_at: Instant | null;
  /** Sendings in a row that were refused for good. */
  refusals: number;
  fault: SendingFault | null;
}

export interface NudgeTable {
  community_id: CommunityId;
  nudge_id: NudgeId;
  person_id: PersonId;
  kind: NudgeKind;
  /** What it is about, once a person and kind: a post, a thread, a chase on its day, a case. */
  subject: string;
  thread_id: ThreadId | null;
  post_id: PostId | null;
  made_at: Instant;
  seen_at: Instant | null;
  /** The message it was put into, or found to be no longer so. */
  batch_id: string | null;
  settled_at: Instant | null;
}

export interface NudgeSendingTable {
  community_id: CommunityId;
  /** What a receiver knows a second copy by. */
  sending_id: string;
  person_id: PersonId;
  batch_id: string;
  way: OutwardWay;
  content: SendingContent;
  /** Made of what no quiet hour holds back, and of nothing else. */
  is_urgent: boolean;
  state: SendingState;
  attempts: number;
  fault: SendingFault | null;
  made_at: Instant;
  due_at: Instant;
  ended_at: Instant | null;
}

export interface NudgeOfferRuleTable {
  community_id: CommunityId;
  unanswered_minutes: number;
  asked_max: number;
  set_at: Instant;
}

/** Who was asked, on which day: the author too, whom nothing is sent to, so that nobody else's turn tells who that is. */
export interface NudgeOfferTable {
  community_id: CommunityId;
  thread_id: ThreadId;
  person_id: PersonId;
  day: string;
  offered_at: Instant;
}

/** An urgent question is looked at once: nobody is asked about it twice. */
export interface NudgeOfferedTable {
  community_id: CommunityId;
  thread_id: ThreadId;
  offered_at: Instant;
}

/** Whom a post has named so far. Kept for a year: then its words are old news to anybody. */
export interface MentionToldTable {
  community_id: CommunityId;
  post_id: PostId;
  person_id: PersonId;
  told_at: Instant;
}

export type NudgesTables = {
  mention_told: MentionToldTable;
  nudge_choice: NudgeChoiceTable;
  nudge_address: NudgeAddressTable;
  nudge: NudgeTable;
  nudge_sending: NudgeSendingTable;
  nudge_offer_rule: NudgeOfferRuleTable;
  nudge_offer: NudgeOfferTable;
  nudge_offered: NudgeOfferedTable;
};
