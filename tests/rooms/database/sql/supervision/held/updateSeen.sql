update "urgent_hold"
  set "seen_by" = $1, "seen_at" = $2
  where "community_id" = $3
  and "post_id" = $4;
