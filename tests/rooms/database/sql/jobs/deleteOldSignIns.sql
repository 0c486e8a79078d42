delete
  from "sign_in"
  where "state_hash" in (select "state_hash"
  from "sign_in"
  where "expires_at" < $1
  limit $2);
