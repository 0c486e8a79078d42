select "kind", "post_id" as "postId", "words"
  from "author_notice"
  where "community_id" = $1
  and "notice_id" = $2;
