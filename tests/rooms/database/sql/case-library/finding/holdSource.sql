select "thread_id"
  from "thread"
  where "community_id" = $1
  and "thread_id" = $2 for share;
