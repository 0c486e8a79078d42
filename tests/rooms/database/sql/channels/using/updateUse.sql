update "channel"
  set "is_urgent" = $1, "is_read_only" = $2, "closed_at" = coalesce(closed_at, $3::timestamptz)
  where "community_id" = $4
  and "channel_id" = $5;
