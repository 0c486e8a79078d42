insert into "session_token" ("token_hash", "community_id", "session_id", "use", "expires_at", "generation")
  values ($1, $2, $3, $4, $5, $6);
