insert into "organisation" ("community_id", "organisation_id", "slug", "name", "kind", "ods_code")
  values ($1, $2, $3, $4, $5, $6);
