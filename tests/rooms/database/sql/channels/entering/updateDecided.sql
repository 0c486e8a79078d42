update "join_request"
  set "state" = $1, "answer" = $2, "decided_by" = $3, "decided_at" = $4
  where "community_id" = $5
  and "request_id" = $6;
