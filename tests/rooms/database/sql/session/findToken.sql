select "community_id" as "communityId", "session_id" as "sessionId", "expires_at" as "expiresAt", "replaced_at" as "replacedAt", "generation"
  from "session_token"
  where "token_hash" = $1
  and "use" = $2;
