insert into "urgent_hold" ("community_id", "post_id", "told", "held_at", "seen_by", "seen_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("community_id", "post_id") do update
  set "told" = $7, "held_at" = $8, "seen_by" = $9, "seen_at" = $10;
