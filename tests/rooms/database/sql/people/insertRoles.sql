insert into "person_role" ("community_id", "person_id", "role")
  values ($1, $2, $3), ($4, $5, $6);
