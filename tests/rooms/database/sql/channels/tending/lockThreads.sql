select "thread_id"
  from "thread"
  where "community_id" = $1
  and "thread_id" in ($2)
  order by "thread_id" for update;
