update "channel_invitation"
  set "state" = $1, "ended_at" = $2
  where "community_id" = $3
  and "invitation_id" = $4;
