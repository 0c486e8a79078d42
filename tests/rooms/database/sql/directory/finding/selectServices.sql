with found as ( select id, meets, tier, metres, fit
  from ( select service.service_id as id, (case when service.found_by @@ to_tsquery('english', $1) then 0 when service.found_by @@ to_tsquery('english', $2) then 1 else 2 end) as meets, (case when service.status <> 'active' or service.missing_since is not null then 8 when (service.told_at > $3) then case service.told_capacity when 'capacity' then 0 when 'no-capacity' then 6 when 'waitlist' then 2 when 'additional-assessment-required' then 2 else 4 end else 4 end + case when service.checked_at > $4 then 0 else 1 end) as tier, coalesce((sqrt((case when service.has_more_points then ( select min((("place"."point_x" - $5::float8) * ("place"."point_x" - $6::float8) + ("place"."point_y" - $7::float8) * ("place"."point_y" - $8::float8) + ("place"."point_z" - $9::float8) * ("place"."point_z" - $10::float8)))
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id) else (("service"."point_x" - $11::float8) * ("service"."point_x" - $12::float8) + ("service"."point_y" - $13::float8) * ("service"."point_y" - $14::float8) + ("service"."point_z" - $15::float8) * ("service"."point_z" - $16::float8)) end)) / 10)::int, $17::int) as metres, (case when (service.found_by @@ to_tsquery('english', $18)) then 0 else 4 end + case when service.checked_at > $19 then 0 when service.checked_at > $20 then 1 else 2 end) as fit
  from service
  where service.community_id = $21
  and (service.community_id = $22
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.area_id = $23
  and service.needs && $24::text[]
  and (service.found_by @@ to_tsquery('english', $25) or service.needs && $26::text[])
  and service.cost = $27
  and service.languages @> $28::text[]
  and strpos(service.access_words, $29) > 0
  and service.status = 'active'
  and (case when service.has_dated_times then exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $30)
  and (time.valid_to is null or time.valid_to > $31)
  and time.day = $32
  and not time.is_closed)
  and not exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $33)
  and (time.valid_to is null or time.valid_to > $34)
  and time.is_closed) else (service.open_days & $35::int) <> 0 end)
  and service.status = 'active'
  and service.missing_since is null
  and (service.told_at > $36)
  and service.told_capacity in ('capacity', 'waitlist', 'additional-assessment-required')
  and service.service_id <> $37
  and (case when service.has_more_points then ( select min((("place"."point_x" - $38::float8) * ("place"."point_x" - $39::float8) + ("place"."point_y" - $40::float8) * ("place"."point_y" - $41::float8) + ("place"."point_z" - $42::float8) * ("place"."point_z" - $43::float8)))
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id) else (("service"."point_x" - $44::float8) * ("service"."point_x" - $45::float8) + ("service"."point_y" - $46::float8) * ("service"."point_y" - $47::float8) + ("service"."point_z" - $48::float8) * ("service"."point_z" - $49::float8)) end) <= $50::float8 offset 0) as ranked
  where (meets, tier, metres, fit, id) > ($51::int, $52::int, $53::int, $54::int, $55::uuid)
  order by meets, tier, metres, fit, id
  limit $56 ) select service.service_id as id, service.area_id as "areaId", area.name as area, service.name, service.organisation, service.summary, service.needs, service.cost, service.languages, service.status, (service.withdrawn_at is not null) as "isWithdrawn", service.alert, (case when (service.told_at > $57) then coalesce(service.told_capacity, 'unknown') else 'unknown' end) as capacity, (case when (service.told_at > $58) then service.told_at end) as "capacityAt", service.checked_at as "checkedAt", nullif(found.metres, $59::int) as metres, found.meets, found.tier, found.fit, (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1) as "publicPhone", (service.found_by @@ to_tsquery('english', $60)) as "inName", (service.found_by @@ to_tsquery('english', $61)) as "inOrganisation", (service.found_by @@ to_tsquery('english', $62)) as "inPlace"
  from found
  join service on service.community_id = $63
  and service.service_id = found.id
  join area on area.community_id = service.community_id
  and area.area_id = service.area_id
  order by found.meets, found.tier, found.metres, found.fit, found.id;
