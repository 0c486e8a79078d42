select "area_id" as "areaId", "name", "address", "shape", "paused_at" as "pausedAt"
  from "feed"
  where "community_id" = $1
  and "feed_id" = $2;
