delete
  from "post_worked"
  where "community_id" = $1
  and "post_id" = $2
  and "person_id" = $3
  returning "post_id";
