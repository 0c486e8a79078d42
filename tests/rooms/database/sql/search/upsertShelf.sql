insert into "search_shelf" ("community_id", "documents", "mean_length", "mark", "refreshed_at")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id") do update
  set "documents" = $6, "mean_length" = $7, "mark" = $8, "refreshed_at" = $9;
