insert into "chase_link" ("token_hash", "link_id", "community_id", "chase_id", "made_at", "expires_at")
  values ($1, $2, $3, $4, $5, $6);
