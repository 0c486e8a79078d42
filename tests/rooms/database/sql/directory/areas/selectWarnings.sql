select "code", "times", "samples"
  from "feed_warning"
  where "community_id" = $1
  and "run_id" = $2
  and "code" > $3
  order by "code"
  limit $4;
