select "channel_id" as "channelId", "offered_by" as "offeredBy"
  from "hosting_offer"
  where "community_id" = $1
  and "offer_id" = $2
  and "person_id" = $3;
