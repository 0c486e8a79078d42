select count(*)::int as "count"
  from "channel"
  where "community_id" = $1
  and "host_id" = $2
  and "created_at" > $3;
