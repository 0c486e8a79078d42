update "case_study"
  set "state" = case when published_version is null then $1 else state end, "changed_at" = $2
  where "community_id" = $3
  and "case_id" = $4;
