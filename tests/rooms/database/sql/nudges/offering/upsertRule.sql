insert into "nudge_offer_rule" ("community_id", "unanswered_minutes", "asked_max", "set_at")
  values ($1, $2, $3, $4)
  on conflict ("community_id") do update
  set "unanswered_minutes" = $5, "asked_max" = $6, "set_at" = $7;
