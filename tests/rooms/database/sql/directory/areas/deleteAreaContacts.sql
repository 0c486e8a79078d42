delete
  from "area_contact"
  where "community_id" = $1
  and "area_id" = $2;
