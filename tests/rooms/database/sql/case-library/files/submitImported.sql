update "case_version"
  set "state" = $1, "submitted_at" = $2
  where "community_id" = $3
  and "case_id" in ($4);

update "case_study"
  set "state" = $1
  where "community_id" = $2
  and "case_id" in ($3);
