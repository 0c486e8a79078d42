insert into channel_invitation (community_id, invitation_id, channel_id, person_id, invited_by, state, invited_at)
  values ($1, $2, $3, $4, $5, 'waiting', $6)
  on conflict (community_id, channel_id, person_id)
  where state = 'waiting' do update
  set state = excluded.state
  returning invitation_id as id, (invitation_id = $7::uuid) as "isNew";
