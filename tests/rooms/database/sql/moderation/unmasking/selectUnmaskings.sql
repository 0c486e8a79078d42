select "unmasking"."unmasking_id" as "id", "unmasking"."post_id" as "postId", "unmasking"."reason", "unmasking"."requested_at" as "at", "unmasking"."is_break_glass" as "isBreakGlass", (unmasking.is_break_glass or unmasking.approved_at is not null) as "isOpen", (unmasking.requested_by = $1) as "isMine"
  from "unmasking"
  inner join "post" on "post"."community_id" = "unmasking"."community_id"
  and "post"."post_id" = "unmasking"."post_id"
  where "unmasking"."community_id" = $2
  and "post"."author_id" <> $3
  and (unmasking.requested_at, unmasking.unmasking_id) < ($4::timestamptz, $5::uuid)
  order by "unmasking"."requested_at" desc, "unmasking"."unmasking_id" desc
  limit $6;
