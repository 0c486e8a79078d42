update urgent_hold
  set seen_by = null, seen_at = null
  from post
  where urgent_hold.community_id = $1
  and urgent_hold.seen_by = $2
  and post.community_id = urgent_hold.community_id
  and post.post_id = urgent_hold.post_id
  and post.state = 'held';
