delete
  from "api_key"
  where "secret_hash" in (select "secret_hash"
  from "api_key"
  where least(revoked_at, expires_at) < $1
  limit $2);
