select "offer"."offer_id" as "id", "offer"."channel_id" as "channelId", "channel"."name", "host"."name" as "by", "offer"."offered_at" as "at"
  from "hosting_offer" as "offer"
  inner join "channel" on "channel"."community_id" = "offer"."community_id"
  and "channel"."channel_id" = "offer"."channel_id"
  inner join "person" as "host" on "host"."community_id" = "offer"."community_id"
  and "host"."person_id" = "offer"."offered_by"
  where "offer"."community_id" = $1
  and "offer"."person_id" = $2
  order by "offer"."offered_at" desc, "offer"."offer_id"
  limit $3;
