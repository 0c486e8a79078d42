select "area_id" as "id", "name", "deprivation_decile" as "deprivationDecile"
  from "area"
  where "community_id" = $1
  and "area_id" = $2;
