insert into "chase_check" ("community_id", "chase_id", "at", "due_on")
  values ($1, $2, $3, $4)
  on conflict do nothing;
