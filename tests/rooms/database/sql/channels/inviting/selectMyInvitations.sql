select "asked"."invitation_id" as "id", "asked"."channel_id" as "channelId", "channel"."name", "channel"."purpose", "channel"."kind" as "channelKind", "channel"."rules", "channel"."rules_version" as "rulesVersion", "host"."name" as "by", "asked"."invited_at" as "at"
  from "channel_invitation" as "asked"
  inner join "channel" on "channel"."community_id" = "asked"."community_id"
  and "channel"."channel_id" = "asked"."channel_id"
  inner join "person" as "host" on "host"."community_id" = "asked"."community_id"
  and "host"."person_id" = "asked"."invited_by"
  where "asked"."community_id" = $1
  and "asked"."person_id" = $2
  and "asked"."state" = $3
  and "asked"."invited_at" > $4
  order by "asked"."invited_at" desc, "asked"."invitation_id" desc
  limit $5;
