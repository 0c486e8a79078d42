select "report"."case_id" as "id", "opened"."post_id" as "postId", "post"."thread_id" as "threadId", "report"."reason", "report"."reported_at" as "at", "opened"."decision"
  from "post_report" as "report"
  inner join "moderation_case" as "opened" on "opened"."community_id" = "report"."community_id"
  and "opened"."case_id" = "report"."case_id"
  inner join "post" on "post"."community_id" = "opened"."community_id"
  and "post"."post_id" = "opened"."post_id"
  where "report"."community_id" = $1
  and "report"."reporter_id" = $2
  and (report.reported_at, report.case_id) < ($3::timestamptz, $4::uuid)
  order by "report"."reported_at" desc, "report"."case_id" desc
  limit $5;
