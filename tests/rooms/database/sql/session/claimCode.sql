update "sign_in"
  set "redeemed_at" = $1
  where "code_hash" = $2
  and "redeemed_at" is null
  returning "challenge", "provider_key" as "providerKey", "community_id" as "communityId", "person_id" as "personId", "issuer", "provider_session" as "providerSession", "provider_subject" as "providerSubject", "expires_at" as "expiresAt";
