insert into "next_steps_review" ("community_id", "digest", "name", "role", "reviewed_on", "recorded_by", "recorded_at")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("community_id", "digest") do update
  set "name" = "excluded"."name", "role" = "excluded"."role", "reviewed_on" = "excluded"."reviewed_on", "recorded_by" = "excluded"."recorded_by", "recorded_at" = "excluded"."recorded_at";
