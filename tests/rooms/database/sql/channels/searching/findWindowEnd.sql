select "community_id" as "communityId", "thread_id" as "threadId"
  from "thread"
  where ((thread.community_id, thread.thread_id) > ($1::uuid, $2::uuid))
  order by "community_id", "thread_id"
  limit $3 offset $4;
