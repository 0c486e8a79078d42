select "community_id" as "communityId", "feed_id" as "feedId", "name"
  from "feed"
  where "address" is not null
  and "paused_at" is null
  and feed_id > $1::uuid
  order by "feed_id"
  limit $2;
