insert into post_version (community_id, post_id, version, title, body, mentions, is_shown, was_public, written_at) select post.community_id, post.post_id, post.version, case when post.number = 1 then thread.title end, post.body, post.mentions, $1, $2, coalesce(post.edited_at, post.posted_at)
  from post
  join thread on thread.community_id = post.community_id
  and thread.thread_id = post.thread_id
  where post.community_id = $3
  and post.post_id = $4;
