select "area_id" as "id", "name", "deprivation_decile" as "deprivationDecile"
  from "area"
  where "community_id" = $1
  and (name, area_id) > (select last.name, last.area_id
  from area as last
  where last.community_id = $2
  and last.area_id = $3)
  order by "name", "area_id"
  limit $4;
