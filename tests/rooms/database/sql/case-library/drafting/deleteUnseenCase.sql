delete
  from "case_study"
  where "community_id" = $1
  and "case_id" = $2
  and "published_version" is null;
