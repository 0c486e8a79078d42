update "area"
  set "name" = $1, "deprivation_decile" = $2
  where "community_id" = $3
  and "area_id" = $4;
