update "channel"
  set "purpose" = $1, "rules" = $2, "rules_version" = $3
  where "community_id" = $4
  and "channel_id" = $5;
