update "feed_run"
  set "state" = $1, "fault" = $2, "missing" = $3, "ended_at" = $4
  where "community_id" = $5
  and "run_id" = $6
  and "state" = $7;
