select (count(*) filter (where channel_id = $1
  and state = 'waiting'
  and invited_at > $2))::int as "waiting", (count(*) filter (where invited_by = $3
  and invited_at > $4))::int as "today", max(ended_at) filter (where channel_id = $5
  and person_id = $6
  and state = 'declined') as "declinedAt"
  from "channel_invitation"
  where "community_id" = $7
  and (channel_id = $8 or invited_by = $9);
