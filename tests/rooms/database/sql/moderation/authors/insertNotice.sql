insert into author_notice (community_id, notice_id, person_id, post_id, kind, words, at, by_id) select post.community_id, $1::uuid, post.author_id, post.post_id, $2, $3, $4::timestamptz, $5::uuid
  from post
  where post.community_id = $6
  and post.post_id = $7
  and post.author_id <> $8
  on conflict do nothing
  returning notice_id;
