select "number"
  from "chase_event"
  where "community_id" = $1
  and "chase_id" = $2
  and "key" = $3;
