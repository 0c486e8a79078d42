insert into "identity" ("issuer", "tenant", "subject", "community_id", "person_id")
  values ($1, $2, $3, $4, $5)
  on conflict do nothing
  returning "subject";
