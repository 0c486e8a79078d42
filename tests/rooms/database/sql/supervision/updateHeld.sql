update "supervision_request"
  set "state" = $1, "held_by" = $2, "acknowledged_at" = $3
  where "community_id" = $4
  and "request_id" = $5;
