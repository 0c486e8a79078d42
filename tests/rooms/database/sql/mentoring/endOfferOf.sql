update "mentor_offer"
  set "ended_at" = $1, "ended_words" = $2
  where "community_id" = $3
  and "offer_id" = $4
  and "ended_at" is null
  returning "person_id" as "personId";
