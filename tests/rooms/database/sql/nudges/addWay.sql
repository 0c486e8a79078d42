insert into "nudge_choice" ("community_id", "person_id", "ways", "kinds", "rhythm", "quiet_from", "quiet_until", "is_quiet_at_weekends", "digest_hour", "version")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "person_id") do update
  set "ways" = array_append(array_remove(nudge_choice.ways, $11), $12), "version" = nudge_choice.version + 1;
