select "opened"."post_id" as "postId", "opened"."decision", "post"."thread_id" as "threadId", "post"."number"
  from "moderation_case" as "opened"
  inner join "post" on "post"."community_id" = "opened"."community_id"
  and "post"."post_id" = "opened"."post_id"
  where "opened"."community_id" = $1
  and "opened"."case_id" = $2;
