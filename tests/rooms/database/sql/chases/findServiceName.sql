select "name", "organisation"
  from "service"
  where "community_id" = $1
  and "service_id" = $2;
