select "role", "at", "name", "phone", "hours", "checked_on" as "checkedOn"
  from "area_contact"
  where "community_id" = $1
  and "area_id" = $2
  order by "role", "at"
  limit $3;
