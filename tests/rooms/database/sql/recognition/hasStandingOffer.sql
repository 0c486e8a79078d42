select "mentor_offer"."offer_id" as "id"
  from "mentor_offer"
  where "mentor_offer"."community_id" = $1
  and "mentor_offer"."person_id" = $2
  and (mentor_offer.ended_at is null
  and exists ( select 1
  from person_role as held
  where held.community_id = mentor_offer.community_id
  and held.person_id = mentor_offer.person_id
  and held.role = 'member'));
