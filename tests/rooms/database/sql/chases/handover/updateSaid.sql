update "chase"
  set "last_number" = $1, "version" = $2, "state" = $3, "state_at" = $4, "said_by_organisation" = $5, "cannot_help" = $6, "words" = $7, "capacity" = $8, "wait_min_weeks" = $9, "wait_max_weeks" = $10
  where "community_id" = $11
  and "chase_id" = $12;
