delete
  from "channel_member"
  where "community_id" = $1
  and "channel_id" = $2
  and "person_id" = $3
  returning "person_id";
