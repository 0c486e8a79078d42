select "name"
  from "area"
  where "community_id" = $1
  and "area_id" = $2;
