update "session"
  set "ended_at" = $1, "end_reason" = $2
  where ("community_id" = $3
  and "session_id" = $4)
  and "ended_at" is null;
