delete
  from "feed_page"
  where "community_id" = $1
  and "feed_id" = $2
  and "page" >= $3;
