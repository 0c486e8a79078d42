insert into "nudge_choice" ("community_id", "person_id", "ways", "kinds", "rhythm", "quiet_from", "quiet_until", "is_quiet_at_weekends", "digest_hour", "version")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "person_id") do update
  set "ways" = $11, "kinds" = $12, "rhythm" = $13, "quiet_from" = $14, "quiet_until" = $15, "is_quiet_at_weekends" = $16, "digest_hour" = $17, "version" = $18
  where "nudge_choice"."version" = $19
  returning "version";
