select "told"."channel_id" as "channelId", "channel"."name", "told"."words", "told"."at"
  from "channel_taken_out" as "told"
  inner join "channel" on "channel"."community_id" = "told"."community_id"
  and "channel"."channel_id" = "told"."channel_id"
  where "told"."community_id" = $1
  and "told"."person_id" = $2
  order by "told"."at" desc, "told"."channel_id"
  limit $3;
