update "person"
  set "name" = $1, "organisation_id" = $2, "area_id" = $3
  where "community_id" = $4
  and "person_id" = $5;
