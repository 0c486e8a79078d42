insert into join_request (community_id, request_id, channel_id, person_id, words, state, asked_at)
  values ($1, $2, $3, $4, $5, 'waiting', $6)
  on conflict (community_id, channel_id, person_id)
  where state = 'waiting' do update
  set words = excluded.words
  returning request_id as id, (request_id = $7::uuid) as "isNew";
