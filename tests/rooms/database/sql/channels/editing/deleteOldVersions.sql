delete
  from post_version
  where (community_id, post_id, version) in ( select old.community_id, old.post_id, old.version
  from post_version as old
  join post on post.community_id = old.community_id
  and post.post_id = old.post_id
  where post.withdrawn_at < $1
  and post.state = 'withdrawn'
  and not exists ( select 1
  from moderation_case as opened
  where opened.community_id = post.community_id
  and opened.post_id = post.post_id
  and opened.decided_at is null)
  limit $2)
  returning version;
