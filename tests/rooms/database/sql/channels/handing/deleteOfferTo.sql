delete
  from "hosting_offer"
  where "community_id" = $1
  and "channel_id" = $2
  and "person_id" = $3;
