update "nudge"
  set "settled_at" = $1, "batch_id" = case when nudge_id = any($2::uuid[]) then $3::uuid end
  where "community_id" = $4
  and "person_id" = $5
  and nudge_id = any($6::uuid[]);
