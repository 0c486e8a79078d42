select "run_id" as "id"
  from "feed_run"
  where "community_id" = $1
  and "run_id" = $2;
