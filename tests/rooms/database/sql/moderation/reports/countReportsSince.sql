select count(*)::int as "count"
  from "post_report"
  where "community_id" = $1
  and "reporter_id" = $2
  and "reported_at" > $3;
