delete
  from "case_saved"
  where "community_id" = $1
  and "person_id" = $2
  and "case_id" = $3;
