select "case_id"
  from "case_study"
  where "community_id" = $1
  and "case_id" = $2 for update;
