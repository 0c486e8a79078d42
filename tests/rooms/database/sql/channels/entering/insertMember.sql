insert into "channel_member" ("community_id", "channel_id", "person_id", "joined_at")
  values ($1, $2, $3, $4)
  on conflict do nothing;
