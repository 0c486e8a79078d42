update "case_study"
  set "review_by" = $1, "expired_at" = $2, "changed_at" = $3
  where "community_id" = $4
  and "case_id" = $5;
