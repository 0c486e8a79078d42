select "notice"."post_id" as "postId", (notice.by_id is not distinct
  from $1::uuid) as "isMine", "notice"."lifted_at" as "liftedAt", (notice.lifted_by is not distinct
  from $2::uuid) as "isLiftedByMe"
  from "author_notice" as "notice"
  inner join "person" on "person"."community_id" = "notice"."community_id"
  and "person"."person_id" = "notice"."person_id"
  where "notice"."community_id" = $3
  and "notice"."notice_id" = $4
  and "notice"."kind" = $5
  and "notice"."person_id" <> $6 for update of "person", "notice";
