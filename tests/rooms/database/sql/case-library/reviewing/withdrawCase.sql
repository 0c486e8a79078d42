update "case_study"
  set "state" = $1, "withdrawn_at" = $2, "withdrawn_reason" = $3, "withdrawn_words" = $4, "changed_at" = $5
  where "community_id" = $6
  and "case_id" = $7;
