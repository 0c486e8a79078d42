insert into "person" ("community_id", "person_id", "slug", "name", "organisation_id", "area_id", "suspended_at", "joined_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict do nothing
  returning "person_id";
