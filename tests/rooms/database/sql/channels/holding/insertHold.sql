insert into "post_hold" ("community_id", "post_id", "why", "held_at")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "post_id") do update
  set "why" = "excluded"."why", "held_at" = "excluded"."held_at";
