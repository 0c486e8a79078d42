update "organisation"
  set "name" = $1, "kind" = $2, "ods_code" = $3
  where "community_id" = $4
  and "organisation_id" = $5;
