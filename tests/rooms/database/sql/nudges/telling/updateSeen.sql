update "nudge"
  set "seen_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "kind" = $4
  and "seen_at" is null;
