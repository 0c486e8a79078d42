insert into "post_report" ("community_id", "case_id", "reporter_id", "reason", "words", "reported_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("community_id", "case_id", "reporter_id") do update
  set "reason" = $7, "words" = $8;
