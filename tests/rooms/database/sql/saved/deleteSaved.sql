delete
  from "saved_find"
  where "community_id" = $1
  and "person_id" = $2
  and "kind" = $3
  and "subject_id" = $4;
