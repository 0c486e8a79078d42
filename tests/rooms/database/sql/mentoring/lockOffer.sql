select "offer_id" as "id", "needs", "headline", "words", "version", "changed_at" as "now"
  from "mentor_offer"
  where "community_id" = $1
  and "offer_id" = $2
  and "ended_at" is null for update;
