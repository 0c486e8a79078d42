select "post_key"."ask_hash" as "askHash", "post_key"."thread_id" as "threadId", "post_key"."post_id" as "postId", "post"."number", "post"."state"
  from "post_key"
  inner join "post" on "post"."community_id" = "post_key"."community_id"
  and "post"."post_id" = "post_key"."post_id"
  where "post_key"."community_id" = $1
  and "post_key"."author_id" = $2
  and "post_key"."key" = $3;
