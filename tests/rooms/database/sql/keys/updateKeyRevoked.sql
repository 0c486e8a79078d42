update "api_key"
  set "revoked_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "key_id" = $4
  and "revoked_at" is null;
