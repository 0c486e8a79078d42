update "area_directory"
  set "latitude_micro" = $1, "longitude_micro" = $2
  where "community_id" = $3
  and "area_id" = $4;
