select "rules", "rules_version" as "rulesVersion", "host_id" as "hostId"
  from "channel"
  where "community_id" = $1
  and "channel_id" = $2;
