select "unmasking"."post_id" as "postId", "unmasking"."reason", "unmasking"."is_break_glass" as "isBreakGlass", (unmasking.is_break_glass or unmasking.approved_at is not null) as "isOpen", (unmasking.requested_by = $1) as "isMine", (post.author_id = $2) as "isAuthor", (unmasking.approved_by is not distinct
  from $3::uuid) as "isApprovedByMe"
  from "unmasking"
  inner join "post" on "post"."community_id" = "unmasking"."community_id"
  and "post"."post_id" = "unmasking"."post_id"
  where "unmasking"."community_id" = $4
  and "unmasking"."unmasking_id" = $5 for update of "unmasking";
