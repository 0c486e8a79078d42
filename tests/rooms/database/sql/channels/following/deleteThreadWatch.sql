delete
  from "thread_watch"
  where "community_id" = $1
  and "person_id" = $2
  and "thread_id" = $3;
