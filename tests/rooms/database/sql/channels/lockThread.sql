select "state", "last_number" as "lastNumber", "accepted_post_id" as "acceptedPostId"
  from "thread"
  where "community_id" = $1
  and "thread_id" = $2 for update;
