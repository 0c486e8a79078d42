select distinct "kept"."community_id" as "communityId"
  from "post_evidence" as "kept"
  where (kept.forgotten_at is null
  and kept.taken_at < $1
  and not exists (select 1
  from moderation_case as opened
  where opened.community_id = kept.community_id
  and opened.post_id = kept.post_id
  and (opened.decided_at is null or opened.decided_at >= $2))
  and not exists (select 1
  from unmasking as asked
  where asked.community_id = kept.community_id
  and asked.post_id = kept.post_id
  and greatest(asked.requested_at, asked.approved_at) >= $3))
  limit $4;
