// Which offers to mentor stand: those that were not taken back, of people who are members.
import { type RawBuilder, sql } from 'kysely';

/**
 * SQL: everybody of the community may know of `mentor_offer`. A suspension changes nothing of it: an offer that went the moment a mask
 * was suspended would say whose mask it was.
 */
export const isStandingOffer: RawBuilder<boolean> = sql<boolean>`(mentor_offer.ended_at is null and exists (
    select 1 from person_role as held where held.community_id = mentor_offer.community_id
      and held.person_id = mentor_offer.person_id and held.role = 'member'))`;
