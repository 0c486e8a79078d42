insert into "audit_head" ("community_id", "seq", "hash")
  values ($1, $2, $3)
  on conflict do nothing;
