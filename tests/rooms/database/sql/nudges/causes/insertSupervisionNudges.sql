with request as ( select community_id, request_id, asker_id, area_id, state
  from supervision_request
  where community_id = $1
  and request_id = $2::uuid ), could as ( select request.community_id, person.person_id, exists (select 1
  from supervision_duty as duty
  where duty.community_id = request.community_id
  and duty.person_id = person.person_id
  and (request.area_id is null or duty.area_id = request.area_id)
  and duty.starts_at <= $3
  and duty.ends_at > $4) as is_there
  from request
  join person on person.community_id = request.community_id
  and person.person_id <> request.asker_id
  and person.suspended_at is null
  join person_role as role on role.community_id = person.community_id
  and role.person_id = person.person_id
  and role.role = 'supervisor'
  join person_role as membership on membership.community_id = person.community_id
  and membership.person_id = person.person_id
  and membership.role = 'member'
  where request.state = 'waiting'
  and (request.area_id is null or person.area_id = request.area_id or exists (select 1
  from supervision_duty as duty
  where duty.community_id = request.community_id
  and duty.person_id = person.person_id
  and (request.area_id is null or duty.area_id = request.area_id)
  and duty.starts_at <= $5
  and duty.ends_at > $6)) ), hear as ( select could.community_id, could.person_id, could.is_there
  from could
  where could.is_there or not exists (select 1
  from could as other
  where other.is_there)
  union all select request.community_id, request.asker_id, false
  from request
  where request.state = 'acknowledged' ) insert into nudge (community_id, nudge_id, person_id, kind, subject, thread_id, post_id, made_at) select hear.community_id, gen_random_uuid(), hear.person_id, 'supervision', $7::text, null, null, $8::timestamptz
  from hear
  left join nudge_choice on nudge_choice.community_id = "hear"."community_id"
  and nudge_choice.person_id = "hear"."person_id"
  where hear.is_there or (case when nudge_choice.person_id is null then true else cardinality(nudge_choice.ways) > 0
  and $9 = any(nudge_choice.kinds) end)
  on conflict do nothing
  returning person_id as "personId";
