insert into "nickname_seed" ("community_id", "person_id", "seed", "made_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
