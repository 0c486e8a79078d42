delete
  from "channel_taken_out"
  where "community_id" = $1
  and "channel_id" = $2
  and "person_id" = $3
  returning "channel_id";
