delete
  from "nudge_address"
  where "community_id" = $1
  and "person_id" = $2
  and "way" = $3;
