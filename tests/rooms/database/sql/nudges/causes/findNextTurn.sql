select min(turn.moment) as at
  from supervision_request as request
  join supervision_duty as duty on duty.community_id = request.community_id
  and (request.area_id is null or duty.area_id = request.area_id)
  and duty.ends_at > $1::timestamptz cross
  join lateral (values (duty.starts_at), (duty.ends_at)) as turn (moment)
  where request.community_id = $2
  and request.request_id = $3::uuid
  and request.state = 'waiting'
  and turn.moment > $4::timestamptz;
