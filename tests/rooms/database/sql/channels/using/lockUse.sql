select "is_urgent" as "isUrgent", "is_read_only" as "isReadOnly", (closed_at is not null) as "isClosed"
  from "channel"
  where "community_id" = $1
  and "channel_id" = $2 for update;
