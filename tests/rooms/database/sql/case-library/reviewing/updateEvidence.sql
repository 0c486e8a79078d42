update "case_study"
  set "evidence" = $1, "changed_at" = $2
  where "community_id" = $3
  and "case_id" = $4;
