delete
  from "case_version"
  where "community_id" = $1
  and "case_id" = $2
  and "version" = $3
  and "state" <> $4;
