update "channel"
  set "is_urgent" = $1
  where "community_id" = $2
  and "is_urgent" = $3
  and "channel_id" <> $4
  returning "channel_id" as "id", "is_urgent" as "isUrgent", "is_read_only" as "isReadOnly", (closed_at is not null) as "isClosed";
