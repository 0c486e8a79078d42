delete
  from "person_role"
  where "community_id" = $1
  and "person_id" = $2
  and "role" in ($3);
