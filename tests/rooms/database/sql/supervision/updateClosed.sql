update "supervision_request"
  set "state" = $1, "closed_at" = $2, "closed_by" = $3, "ended" = $4, "body" = $5
  where "community_id" = $6
  and "request_id" = $7
  and "closed_at" is null
  returning "request_id";
