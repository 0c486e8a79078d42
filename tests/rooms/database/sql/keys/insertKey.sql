insert into "api_key" ("community_id", "key_id", "person_id", "name", "roles", "secret_hash", "created_at", "last_used_on", "expires_at", "revoked_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict ("community_id", "key_id") do nothing
  returning "key_id";
