insert into "hosting_offer" ("community_id", "channel_id", "offer_id", "person_id", "offered_by", "offered_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("community_id", "channel_id") do update
  set "offer_id" = $7, "person_id" = $8, "offered_by" = $9, "offered_at" = $10;
