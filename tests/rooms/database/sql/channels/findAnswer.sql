select "post_id" as "id"
  from "post"
  where "community_id" = $1
  and "thread_id" = $2
  and "post_id" = $3
  and "number" > $4
  and (post.state = 'visible');
