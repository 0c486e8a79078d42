with found as ( select id, meets, tier, metres, fit
  from ( select service.service_id as id, (case when service.found_by @@ to_tsquery('english', $1) then 0 when service.found_by @@ to_tsquery('english', $2) then 1 when service.found_by @@ to_tsquery('english', $3) or service.needs <@ $4::text[] then 2 else 3 end) as meets, (case when service.status <> 'active' or service.missing_since is not null then 8 when (service.told_at > $5) then case service.told_capacity when 'capacity' then 0 when 'no-capacity' then 6 when 'waitlist' then 2 when 'additional-assessment-required' then 2 else 4 end else 4 end + case when service.checked_at > $6 then 0 else 1 end) as tier, coalesce((sqrt((case when service.has_more_points then ( select min((("place"."point_x" - $7::float8) * ("place"."point_x" - $8::float8) + ("place"."point_y" - $9::float8) * ("place"."point_y" - $10::float8) + ("place"."point_z" - $11::float8) * ("place"."point_z" - $12::float8)))
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id) else (("service"."point_x" - $13::float8) * ("service"."point_x" - $14::float8) + ("service"."point_y" - $15::float8) * ("service"."point_y" - $16::float8) + ("service"."point_z" - $17::float8) * ("service"."point_z" - $18::float8)) end)) / 10)::int, $19::int) as metres, (case when (service.found_by @@ to_tsquery('english', $20)) then 0 else 4 end + case when service.checked_at > $21 then 0 when service.checked_at > $22 then 1 else 2 end) as fit
  from service
  where service.community_id = $23
  and (service.community_id = $24
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.area_id = $25
  and service.needs && $26::text[]
  and (service.found_by @@ to_tsquery('english', $27) or service.needs && $28::text[])
  and service.cost = $29
  and service.languages @> $30::text[]
  and strpos(service.access_words, $31) > 0
  and service.status = 'active'
  and (case when service.has_dated_times then exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $32)
  and (time.valid_to is null or time.valid_to > $33)
  and time.day = $34
  and not time.is_closed)
  and not exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $35)
  and (time.valid_to is null or time.valid_to > $36)
  and time.is_closed) else (service.open_days & $37::int) <> 0 end)
  and service.status = 'active'
  and service.missing_since is null
  and (service.told_at > $38)
  and service.told_capacity in ('capacity', 'waitlist', 'additional-assessment-required')
  and service.service_id <> $39
  and (case when service.has_more_points then ( select min((("place"."point_x" - $40::float8) * ("place"."point_x" - $41::float8) + ("place"."point_y" - $42::float8) * ("place"."point_y" - $43::float8) + ("place"."point_z" - $44::float8) * ("place"."point_z" - $45::float8)))
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id) else (("service"."point_x" - $46::float8) * ("service"."point_x" - $47::float8) + ("service"."point_y" - $48::float8) * ("service"."point_y" - $49::float8) + ("service"."point_z" - $50::float8) * ("service"."point_z" - $51::float8)) end) <= $52::float8 offset 0) as ranked
  where (meets, tier, metres, fit, id) > ($53::int, $54::int, $55::int, $56::int, $57::uuid)
  order by meets, tier, metres, fit, id
  limit $58 ) select service.service_id as id, service.area_id as "areaId", area.name as area, service.name, service.organisation, service.summary, service.needs, service.cost, service.languages, service.status, (service.withdrawn_at is not null) as "isWithdrawn", service.alert, (case when (service.told_at > $59) then coalesce(service.told_capacity, 'unknown') else 'unknown' end) as capacity, (case when (service.told_at > $60) then service.told_at end) as "capacityAt", service.checked_at as "checkedAt", nullif(found.metres, $61::int) as metres, found.meets, found.tier, found.fit, (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1) as "publicPhone", (service.found_by @@ to_tsquery('english', $62)) as "inName", (service.found_by @@ to_tsquery('english', $63)) as "inOrganisation", (service.found_by @@ to_tsquery('english', $64)) as "inPlace"
  from found
  join service on service.community_id = $65
  and service.service_id = found.id
  join area on area.community_id = service.community_id
  and area.area_id = service.area_id
  order by found.meets, found.tier, found.metres, found.fit, found.id;
