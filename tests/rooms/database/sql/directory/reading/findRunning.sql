select "run_id" as "runId", "next_page" as "nextPage", "part_ids" as "partIds"
  from "feed_run"
  where "community_id" = $1
  and "feed_id" = $2
  and "state" = $3;
