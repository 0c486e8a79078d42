delete
  from nudge using supervision_request as request
  where request.community_id = $1
  and request.request_id = $2::uuid
  and nudge.community_id = request.community_id
  and nudge.kind = 'supervision'
  and nudge.subject = $3
  and (nudge.person_id = request.asker_id) <> (request.state = 'acknowledged');
