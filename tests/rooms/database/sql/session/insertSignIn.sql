insert into "sign_in" ("state_hash", "provider_key", "challenge", "client_state", "redirect_uri", "nonce", "provider_verifier", "browser_hash", "expires_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
