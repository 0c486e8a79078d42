update "service"
  set "missing_since" = $1, "missed_runs" = $2, "withdrawn_at" = $3
  where "community_id" = $4
  and "service_id" = any($5::uuid[]);
