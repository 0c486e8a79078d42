insert into "nudge_address" ("community_id", "person_id", "way", "address_id", "sealed", "state", "set_at", "refusals", "fault")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
  on conflict do nothing;
