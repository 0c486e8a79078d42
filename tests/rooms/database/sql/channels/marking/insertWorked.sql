insert into "post_worked" ("community_id", "post_id", "person_id", "area_id", "at")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing
  returning "post_id";
