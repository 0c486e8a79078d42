update thread
  set title = $1, state = 'closed'
  from post
  where post.community_id = thread.community_id
  and post.thread_id = thread.thread_id
  and post.community_id = $2
  and post.post_id = $3;
