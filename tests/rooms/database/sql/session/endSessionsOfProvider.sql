update "session"
  set "ended_at" = $1, "end_reason" = $2
  where "provider_key" = $3
  and "issuer" = $4
  and "ended_at" is null
  and "provider_session" = $5
  and "provider_subject" = $6
  returning "community_id" as "communityId", "person_id" as "personId", "session_id" as "sessionId";
