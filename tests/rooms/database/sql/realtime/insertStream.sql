insert into "stream" ("community_id", "stream", "epoch", "seq")
  values ($1, $2, gen_random_uuid(), $3)
  on conflict do nothing;
