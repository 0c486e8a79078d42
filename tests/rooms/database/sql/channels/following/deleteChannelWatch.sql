delete
  from "channel_watch"
  where "community_id" = $1
  and "person_id" = $2
  and "channel_id" = $3;
