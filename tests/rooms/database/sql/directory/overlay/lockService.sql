select "service_id" as "id"
  from "service"
  where "community_id" = $1
  and "service_id" = $2 for update;
