select "mentor_offer"."offer_id" as "id", "mentor_offer"."needs", "mentor_offer"."headline", "mentor_offer"."words", "mentor_offer"."changed_at" as "changedAt", (mentor_offer.ended_at is null) as "isStanding", "mentor_offer"."ended_words" as "endedWords"
  from "mentor_offer"
  where "mentor_offer"."community_id" = $1
  and "mentor_offer"."person_id" = $2;
