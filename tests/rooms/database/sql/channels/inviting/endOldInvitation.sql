update "channel_invitation"
  set "state" = $1, "ended_at" = $2
  where "community_id" = $3
  and "channel_id" = $4
  and "person_id" = $5
  and "state" = $6
  and "invited_at" <= $7;
