update "post_evidence" as "kept"
  set "title" = $1, "body" = $2, "earlier" = $3, "forgotten_at" = $4
  where "kept"."community_id" = $5
  and (kept.post_id, kept.is_cut) in (select held.post_id, held.is_cut
  from unnest( $6::uuid[], $7::boolean[]) as held (post_id, is_cut))
  and (kept.forgotten_at is null
  and kept.taken_at < $8
  and not exists (select 1
  from moderation_case as opened
  where opened.community_id = kept.community_id
  and opened.post_id = kept.post_id
  and (opened.decided_at is null or opened.decided_at >= $9))
  and not exists (select 1
  from unmasking as asked
  where asked.community_id = kept.community_id
  and asked.post_id = kept.post_id
  and greatest(asked.requested_at, asked.approved_at) >= $10))
  returning "kept"."post_id";
