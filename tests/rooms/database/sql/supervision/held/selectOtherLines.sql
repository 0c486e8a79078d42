select "role", "at", "name", "phone", "hours"
  from "area_contact"
  where "community_id" = $1
  and "area_id" = $2
  and "role" in ($3, $4)
  order by "role", "at"
  limit $5;
