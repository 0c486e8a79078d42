update "join_request"
  set "state" = $1
  where "community_id" = $2
  and "channel_id" = $3
  and "person_id" = $4
  and "state" = $5
  returning "request_id";
