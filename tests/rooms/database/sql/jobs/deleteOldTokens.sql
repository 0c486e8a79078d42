delete
  from "session_token"
  where "token_hash" in (select "session_token"."token_hash"
  from "session_token"
  inner join "session" on "session"."community_id" = "session_token"."community_id"
  and "session"."session_id" = "session_token"."session_id"
  where "session_token"."expires_at" < $1
  and ("session_token"."use" = $2 or "session"."ends_at" < $3 or "session"."ended_at" < $4)
  limit $5);
