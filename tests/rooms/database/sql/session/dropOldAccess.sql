delete
  from "session_token"
  where ("community_id" = $1
  and "session_id" = $2)
  and "use" = $3
  and "expires_at" < $4;
