select "channel_id" as "channelId"
  from "channel_invitation"
  where "community_id" = $1
  and "invitation_id" = $2
  and "person_id" = $3;
