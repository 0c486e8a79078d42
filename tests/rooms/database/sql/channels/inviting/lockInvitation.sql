select "channel_id" as "channelId", "person_id" as "personId", "invited_by" as "invitedBy", "state", "invited_at" as "invitedAt"
  from "channel_invitation"
  where "community_id" = $1
  and "invitation_id" = $2 for update;
