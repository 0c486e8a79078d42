insert into "channel_holding" ("community_id", "channel_id", "first_posts", "flagged_words", "holds_doubt", "changed_at")
  values ($1, $2, $3, $4, $5, $6)
  on conflict ("community_id", "channel_id") do update
  set "first_posts" = $7, "flagged_words" = $8, "holds_doubt" = $9, "changed_at" = $10;
