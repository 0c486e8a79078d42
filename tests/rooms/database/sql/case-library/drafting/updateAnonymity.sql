update "case_study"
  set "is_anonymous" = $1, "changed_at" = $2
  where "community_id" = $3
  and "case_id" = $4;
