update "nudge"
  set "seen_at" = $1
  where "community_id" = $2
  and "person_id" = $3
  and "kind" = $4
  and "seen_at" is null
  and (kind <> 'supervision' or exists (select 1
  from supervision_request as request
  where request.community_id = nudge.community_id
  and request.request_id = nudge.subject::uuid
  and request.asker_id = $5));
