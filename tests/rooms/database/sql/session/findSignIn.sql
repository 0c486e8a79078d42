select "provider_key" as "providerKey", "client_state" as "clientState", "redirect_uri" as "redirectUri", "nonce", "provider_verifier" as "providerVerifier", "browser_hash" as "browserHash", "expires_at" as "expiresAt", "code_hash" as "codeHash"
  from "sign_in"
  where "state_hash" = $1;
