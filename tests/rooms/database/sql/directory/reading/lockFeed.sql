select "feed_id" as "feedId"
  from "feed"
  where "community_id" = $1
  and "feed_id" = $2 for update;
