insert into "session" ("community_id", "session_id", "person_id", "provider_key", "issuer", "provider_session", "provider_subject", "device", "started_at", "last_used_at", "ends_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
