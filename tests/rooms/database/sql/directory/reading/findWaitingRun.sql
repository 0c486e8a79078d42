select "feed_id" as "feedId", "missing"
  from "feed_run"
  where "community_id" = $1
  and "run_id" = $2
  and "state" = $3
  and not exists (select "newer"."run_id"
  from "feed_run" as "newer"
  where "newer"."community_id" = "feed_run"."community_id"
  and "newer"."feed_id" = "feed_run"."feed_id"
  and "newer"."started_at" > "feed_run"."started_at");
