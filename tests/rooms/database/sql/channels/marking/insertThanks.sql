insert into "post_thanks" ("community_id", "post_id", "person_id", "at")
  values ($1, $2, $3, $4)
  on conflict do nothing
  returning "post_id";
