update "nudge_sending"
  set "state" = $1, "fault" = $2, "attempts" = $3, "due_at" = $4, "ended_at" = $5
  where "community_id" = $6
  and "sending_id" = $7;
