insert into "nudge_address" ("community_id", "person_id", "way", "address_id", "sealed", "state", "set_at", "vouched_at", "refusals", "fault")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "person_id", "way") do update
  set "address_id" = $11, "sealed" = $12, "state" = $13, "set_at" = $14, "vouched_at" = $15, "refusals" = $16, "fault" = $17;
