select "post_id"
  from "post"
  where "community_id" = $1
  and "author_id" = $2
  and "state" = $3
  limit $4;
