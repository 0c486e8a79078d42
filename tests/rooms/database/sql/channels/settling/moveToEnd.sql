with place as ( update thread
  set last_number = last_number + 1
  where community_id = $1
  and thread_id = $2
  returning last_number) update post
  set number = place.last_number
  from place
  where post.community_id = $3
  and post.post_id = $4;
