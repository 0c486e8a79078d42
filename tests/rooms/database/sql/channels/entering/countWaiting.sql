select count(*)::int as "count"
  from "join_request"
  where "community_id" = $1
  and "channel_id" = $2
  and "state" = $3;
