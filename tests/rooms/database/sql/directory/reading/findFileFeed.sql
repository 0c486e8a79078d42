select "feed_id" as "feedId"
  from "feed"
  where "community_id" = $1
  and "area_id" = $2
  and "name" = $3
  and "address" is null;
