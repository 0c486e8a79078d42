select "service_id" as "serviceId", "source_id" as "sourceId", "source_hash" as "sourceHash", "modified_at" as "modifiedAt", (missing_since is not null) as "isMissing"
  from "service"
  where "community_id" = $1
  and "feed_id" = $2
  and "source_id" = any($3::text[]);
