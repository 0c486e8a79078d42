update "sign_in"
  set "code_hash" = $1, "community_id" = $2, "person_id" = $3, "issuer" = $4, "provider_session" = $5, "provider_subject" = $6, "expires_at" = $7
  where "state_hash" = $8;
