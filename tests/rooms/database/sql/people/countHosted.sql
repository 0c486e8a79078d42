select count(*)::int as "count"
  from "channel"
  where "community_id" = $1
  and "host_id" = $2
  and "closed_at" is null;
