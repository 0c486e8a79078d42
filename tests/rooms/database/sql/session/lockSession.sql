select "person_id" as "personId", "ends_at" as "endsAt", "ended_at" as "endedAt"
  from "session"
  where ("community_id" = $1
  and "session_id" = $2) for update;
