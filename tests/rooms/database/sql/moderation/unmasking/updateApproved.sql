update "unmasking"
  set "approved_by" = $1, "approved_at" = $2
  where "community_id" = $3
  and "unmasking_id" = $4;
