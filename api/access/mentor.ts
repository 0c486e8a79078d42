// Which offers to mentor stand: those that were not taken back, of people who may still answer.
import { type RawBuilder, sql } from 'kysely';

/** SQL: everybody of the community may know of `mentor_offer`. */
export const isStandingOffer: RawBuilder<boolean> = sql<boolean>`(mentor_offer.ended_at is null and exists (
    select 1 from person as mentor
    join person_role as held on held.community_id = mentor.community_id and held.person_id = mentor.person_id
      and held.role = 'member'
    where mentor.community_id = mentor_offer.community_id and mentor.person_id = mentor_offer.person_id
      and mentor.suspended_at is null))`;
