select "opened"."post_id" as "postId", "opened"."decision", "opened"."words", (opened.decided_by is not distinct
  from $1::uuid) as "isDecidedByMe", "post"."thread_id" as "threadId", (post.author_id <> $2
  and not exists (select 1
  from post_report as own
  where own.community_id = opened.community_id
  and own.case_id = opened.case_id
  and own.reporter_id = $3)
  and not exists (select 1
  from moderation_case as appealed
  where appealed.community_id = opened.community_id
  and appealed.case_id = opened.appeal_of
  and appealed.decided_by = $4)) as "canDecide"
  from "moderation_case" as "opened"
  inner join "post" on "post"."community_id" = "opened"."community_id"
  and "post"."post_id" = "opened"."post_id"
  where "opened"."community_id" = $5
  and "opened"."case_id" = $6 for update of "opened";
