// Channels, threads, posts and what a person did with them. Owner: features/channels.
import type { ColumnType, Generated } from 'kysely';
import type {
  AreaId,
  CaseStudyId,
  ChannelId,
  CommunityId,
  HostingOfferId,
  InvitationId,
  JoinRequestId,
  PersonId,
  PostId,
  ThreadId,
} from '#shared/basics/ids.ts';
import type {
  Barrier,
  ChannelKind,
  HoldReason,
  InvitationState,
  JoinState,
  Need,
  PostState,
  ThreadState,
  Urgency,
  Watch,
} from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface ChannelTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  slug: string;
  name: string;
  purpose: string;
  rules: string;
  /** Grows when the rules change: they are accepted again. */
  rules_version: Generated<number>;
  kind: ChannelKind;
  needs: Need[];
  is_urgent: boolean;
  is_read_only: boolean;
  /** A post whose author kept a suspected word waits for a moderator before others see it. */
  hold_overruled: Generated<boolean>;
  closed_at: Instant | null;
  host_id: PersonId | null;
  created_at: Instant;
}

export interface ChannelMemberTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  person_id: PersonId;
  joined_at: Instant;
}

export interface ThreadTable {
  community_id: CommunityId;
  thread_id: ThreadId;
  channel_id: ChannelId;
  author_id: PersonId;
  is_anonymous: boolean;
  /** What pseudonyms of this thread are derived from (`pseudonymSeedOf`). Never leaves the API. */
  pseudonym_seed: string;
  title: StrippedText;
  needs: Need[];
  barriers: Barrier[];
  urgency: Urgency;
  state: ThreadState;
  is_fictional: boolean;
  /** Number of the last post, without gaps. */
  last_number: number;
  accepted_post_id: PostId | null;
  /** Where the talk goes on; its own posts stay where they are. */
  merged_into: Generated<ThreadId> | null;
  started_at: Instant;
  last_post_at: Instant;
}

export interface PostTable {
  community_id: CommunityId;
  post_id: PostId;
  thread_id: ThreadId;
  number: number;
  author_id: PersonId;
  is_anonymous: boolean;
  body: StrippedText;
  state: PostState;
  /** Kinds and reasons of suspected words that the author kept; offsets, never the words. */
  kept: ColumnType<unknown[], string, string>;
  /** Services, case studies and threads that the body names: which, and where. */
  mentions: ColumnType<unknown[], string | undefined, string>;
  posted_at: Instant;
  /** Grows by one with every edit; the words before lie in `post_version`. */
  version: Generated<number>;
  edited_at: ColumnType<Date, Date | string | null | undefined, Date | string> | null;
  /** Its author took it back: the words are gone from here. */
  withdrawn_at: ColumnType<Date, Date | string | null | undefined, Date | string> | null;
  /** Its author hid what stood there before this moment. */
  earlier_hidden_at: ColumnType<Date, Date | string | null | undefined, Date | string> | null;
}

/** Words that stood in a post before. */
export interface PostVersionTable {
  community_id: CommunityId;
  post_id: PostId;
  version: number;
  /** Of a question. */
  title: StrippedText | null;
  body: StrippedText;
  /** What they mention, and where: a title that is taken out goes from here, too. */
  mentions: ColumnType<unknown[], string | undefined, string>;
  /** Everybody saw them, and their author did not take them out of sight. */
  is_shown: boolean;
  /** Everybody saw them, whatever came of them. */
  was_public: boolean;
  written_at: Instant;
}

/** The newest version of the rules that somebody accepted. */
export interface RulesAcceptedTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  person_id: PersonId;
  version: number;
  at: Instant;
}

export interface JoinRequestTable {
  community_id: CommunityId;
  request_id: JoinRequestId;
  channel_id: ChannelId;
  person_id: PersonId;
  words: StrippedText;
  state: JoinState;
  asked_at: Instant;
  answer: StrippedText | null;
  decided_by: PersonId | null;
  decided_at: Instant | null;
}

/** For one person, who accepts or declines. One that waits longer than `limits.invitationDays` is over. */
export interface ChannelInvitationTable {
  community_id: CommunityId;
  invitation_id: InvitationId;
  channel_id: ChannelId;
  person_id: PersonId;
  invited_by: PersonId;
  state: InvitationState;
  invited_at: Instant;
  ended_at: Instant | null;
}

/** The hosting of a channel, offered to one person at a time. */
export interface HostingOfferTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  offer_id: HostingOfferId;
  person_id: PersonId;
  offered_by: PersonId;
  offered_at: Instant;
}

/** What is said to somebody who was taken out, until they have read it. */
export interface ChannelTakenOutTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  person_id: PersonId;
  words: StrippedText;
  at: Instant;
}

/** Whether colleagues find somebody by name. Without a row they do. */
export interface FindableChoiceTable {
  community_id: CommunityId;
  person_id: PersonId;
  is_findable: boolean;
  set_at: Instant;
}

export interface ChannelPinTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  case_id: CaseStudyId;
  place: number;
  pinned_by: PersonId;
  pinned_at: Instant;
}

/** Once a person and post. */
export interface PostThanksTable {
  community_id: CommunityId;
  post_id: PostId;
  person_id: PersonId;
  at: Instant;
}

/** Once a person and answer; the area as it was then. */
export interface PostWorkedTable {
  community_id: CommunityId;
  post_id: PostId;
  person_id: PersonId;
  area_id: AreaId | null;
  at: Instant;
}

/** What somebody said of hearing of a thread; a channel's word counts where nothing is said of the thread. Nobody else sees it. */
export interface ThreadWatchTable {
  community_id: CommunityId;
  person_id: PersonId;
  thread_id: ThreadId;
  watch: Watch;
  since: Instant;
}

export interface ChannelWatchTable {
  community_id: CommunityId;
  person_id: PersonId;
  channel_id: ChannelId;
  watch: Watch;
  since: Instant;
}

/** What holds a post in this channel, besides `channel.hold_overruled`. */
export interface ChannelHoldingTable {
  community_id: CommunityId;
  channel_id: ChannelId;
  first_posts: number;
  flagged_words: string[];
  holds_doubt: boolean;
  changed_at: Instant;
}

export interface PostHoldTable {
  community_id: CommunityId;
  post_id: PostId;
  why: HoldReason[];
  held_at: Instant;
}

/** One row a deed and author: a retry with the same key finds it and does nothing twice. */
export interface PostKeyTable {
  community_id: CommunityId;
  author_id: PersonId;
  key: string;
  /** Digest of what was asked, so that a key cannot be reused for other words. */
  ask_hash: string;
  thread_id: ThreadId;
  post_id: PostId;
}

/** A pseudonym is taken once a thread; the row keeps two people from sharing one. */
export interface PseudonymTable {
  community_id: CommunityId;
  thread_id: ThreadId;
  person_id: PersonId;
  pseudonym: string;
}

export interface ReadMarkTable {
  community_id: CommunityId;
  person_id: PersonId;
  thread_id: ThreadId;
  up_to_number: number;
}

export type ChannelsTables = {
  channel: ChannelTable;
  channel_member: ChannelMemberTable;
  thread: ThreadTable;
  post: PostTable;
  channel_holding: ChannelHoldingTable;
  post_hold: PostHoldTable;
  post_key: PostKeyTable;
  pseudonym: PseudonymTable;
  read_mark: ReadMarkTable;
  rules_accepted: RulesAcceptedTable;
  join_request: JoinRequestTable;
  channel_invitation: ChannelInvitationTable;
  hosting_offer: HostingOfferTable;
  channel_taken_out: ChannelTakenOutTable;
  findable_choice: FindableChoiceTable;
  channel_pin: ChannelPinTable;
  post_version: PostVersionTable;
  post_thanks: PostThanksTable;
  post_worked: PostWorkedTable;
  thread_watch: ThreadWatchTable;
  channel_watch: ChannelWatchTable;
};
