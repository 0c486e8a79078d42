select "area_id" as "id"
  from "area"
  where "community_id" = $1
  and "area_id" <> $2
  and lower(name) = lower($3)
  limit $4;
