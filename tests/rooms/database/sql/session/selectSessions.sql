select "session_id" as "sessionId", "device", "started_at" as "startedAt", "last_used_at" as "lastUsedAt"
  from "session"
  where ("community_id" = $1
  and "person_id" = $2)
  and "ended_at" is null
  and "ends_at" > $3
  order by "started_at" desc, "session_id" desc
  limit $4;
