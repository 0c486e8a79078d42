update "relay_talk"
  set "ended_at" = coalesce(ended_at, $1::timestamptz)
  where "community_id" = $2
  and "talk_id" = $3;
