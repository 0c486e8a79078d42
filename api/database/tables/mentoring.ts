// What people offer as mentors. Owner: features/mentoring.
import type { ColumnType } from 'kysely';
import type { CommunityId, MentorOfferId, PersonId } from '#shared/basics/ids.ts';
import type { Need } from '#shared/basics/lists.ts';
import type { StrippedText } from '#shared/basics/text.ts';

type Instant = ColumnType<Date, Date | string, Date | string>;

export interface MentorOfferTable {
  community_id: CommunityId;
  offer_id: MentorOfferId;
  person_id: PersonId;
  needs: Need[];
  headline: StrippedText;
  words: StrippedText;
  /** Goes up with every change: the search tells by it whether it knows the offer as it stands. */
  version: number;
  changed_at: Instant;
  ended_at: Instant | null;
  /** A moderator's words, where one ended it. */
  ended_words: StrippedText | null;
}

export type MentoringTables = { mentor_offer: MentorOfferTable };
