select "key_id"
  from "api_key"
  where "community_id" = $1
  and "person_id" = $2
  and "key_id" = $3;
