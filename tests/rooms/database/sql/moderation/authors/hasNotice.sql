select "kind"
  from "author_notice"
  where "community_id" = $1
  and "notice_id" = $2
  and "post_id" = $3;
