update "mentor_offer"
  set "ended_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "ended_at" is null
  returning "offer_id" as "id";
