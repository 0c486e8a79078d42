select "post"."thread_id" as "threadId", "thread"."channel_id" as "channelId", "thread"."title", "post"."number", "post"."state", "post"."body", post.mentions as "mentions", "post"."version", "post"."withdrawn_at" as "withdrawnAt"
  from "thread"
  inner join "post" on "post"."community_id" = "thread"."community_id"
  and "post"."thread_id" = "thread"."thread_id"
  where "post"."community_id" = $1
  and "post"."post_id" = $2 for update of "thread", "post";
