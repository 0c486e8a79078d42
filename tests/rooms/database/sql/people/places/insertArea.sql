insert into "area" ("community_id", "area_id", "slug", "name", "deprivation_decile")
  values ($1, $2, $3, $4, $5);
