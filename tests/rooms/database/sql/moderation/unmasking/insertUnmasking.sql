insert into unmasking (community_id, unmasking_id, post_id, reason, requested_by, requested_at, is_break_glass) select post.community_id, $1::uuid, post.post_id, $2, $3::uuid, $4::timestamptz, $5::boolean
  from post
  where post.community_id = $6
  and post.post_id = $7
  and post.is_anonymous
  and post.author_id <> $8
  on conflict do nothing
  returning unmasking_id;
