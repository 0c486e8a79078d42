update "nudge_sending"
  set "attempts" = $1, "due_at" = $2, "fault" = $3
  where "community_id" = $4
  and "sending_id" = $5
  and "state" = $6
  and "attempts" = $7;
