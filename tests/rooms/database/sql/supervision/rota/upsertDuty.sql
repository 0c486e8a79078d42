insert into "supervision_duty" ("community_id", "duty_id", "area_id", "person_id", "starts_at", "ends_at", "set_by")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("community_id", "duty_id") do update
  set "area_id" = "excluded"."area_id", "person_id" = "excluded"."person_id", "starts_at" = "excluded"."starts_at", "ends_at" = "excluded"."ends_at", "set_by" = "excluded"."set_by";
