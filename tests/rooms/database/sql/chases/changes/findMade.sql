select "person_id" as "personId", "ask_hash" as "askHash"
  from "chase"
  where "community_id" = $1
  and "chase_id" = $2;
