select count(*)::int as "count"
  from "relay_talk"
  where "community_id" = $1
  and "reader_id" = $2
  and "request_id" is null
  and "started_at" > $3;
