select count(*)::int as "count"
  from "api_key"
  where "community_id" = $1
  and "person_id" = $2
  and "revoked_at" is null
  and "expires_at" > $3;
