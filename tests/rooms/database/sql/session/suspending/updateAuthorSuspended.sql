update person
  set suspended_at = coalesce(person.suspended_at, $1::timestamptz)
  from post
  where post.community_id = $2
  and post.post_id = $3
  and person.community_id = post.community_id
  and person.person_id = post.author_id;
