delete
  from "case_worked"
  where "community_id" = $1
  and "case_id" = $2
  and "person_id" = $3;
