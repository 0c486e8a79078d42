update "api_key"
  set "revoked_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "revoked_at" is null
  returning "key_id" as "keyId";
