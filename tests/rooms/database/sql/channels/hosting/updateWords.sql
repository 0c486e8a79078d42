update "channel"
  set "purpose" = $1, "rules" = $2, "rules_version" = $3, "needs" = $4
  where "community_id" = $5
  and "channel_id" = $6;
