select "kept"."post_id" as "postId", "kept"."is_cut" as "isCut"
  from "post_evidence" as "kept"
  where "kept"."community_id" = $1
  and (kept.forgotten_at is null
  and kept.taken_at < $2
  and not exists (select 1
  from moderation_case as opened
  where opened.community_id = kept.community_id
  and opened.post_id = kept.post_id
  and (opened.decided_at is null or opened.decided_at >= $3))
  and not exists (select 1
  from unmasking as asked
  where asked.community_id = kept.community_id
  and asked.post_id = kept.post_id
  and greatest(asked.requested_at, asked.approved_at) >= $4))
  order by "kept"."taken_at"
  limit $5 for update skip locked;
