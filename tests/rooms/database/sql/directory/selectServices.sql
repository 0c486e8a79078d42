select service.service_id as id, service.area_id as "areaId", area.name as area, service.name, service.organisation, service.summary, service.needs, service.cost, service.languages, service.status, (service.withdrawn_at is not null) as "isWithdrawn", service.alert, judged.capacity, judged."capacityAt", judged."checkedAt", near.metres, ranked.tier, ranked.fit, (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1) as "publicPhone", (to_tsvector('english', service.name) @@ to_tsquery('english', $1)) as "inName", (to_tsvector('english', coalesce(service.organisation, '')) @@ to_tsquery('english', $2)) as "inOrganisation"
  from service
  join area on area.community_id = service.community_id
  and area.area_id = service.area_id cross
  join lateral (select (case when (service.stated_capacity_at > $3
  and service.stated_capacity_at >= coalesce(service.source_capacity_at, '-infinity')) then service.stated_capacity when (service.source_capacity_at > $4) then service.source_capacity when service.stated_capacity_at > $5 then service.stated_capacity else 'unknown' end) as capacity, (case when (service.stated_capacity_at > $6
  and service.stated_capacity_at >= coalesce(service.source_capacity_at, '-infinity')) then service.stated_capacity_at when (service.source_capacity_at > $7) then service.source_capacity_at when service.stated_capacity_at > $8 then service.stated_capacity_at end) as "capacityAt", greatest(service.confirmed_at, service.assured_at, service.modified_at) as "checkedAt") as judged cross
  join lateral (select (case when service.status <> 'active' or service.missing_since is not null then 8 when judged.capacity = 'capacity' then 0 when judged.capacity = 'unknown' then 4 when judged.capacity = 'no-capacity' then 6 else 2 end + case when judged."checkedAt" > $9 then 0 else 1 end)::int as tier, (case when (to_tsvector('english', service.name) @@ to_tsquery('english', $10)) then 0 else 4 end + case when judged."checkedAt" > $11 then 0 when judged."checkedAt" > $12 then 1 else 2 end)::int as fit) as ranked cross
  join lateral (select ( select min(round(2 * 6371000 * asin(sqrt(least(1, power(sin(radians((place.latitude_micro - $13::int) / 1e6) / 2), 2) + cos(radians($14::int / 1e6)) * cos(radians(place.latitude_micro / 1e6)) * power(sin(radians((place.longitude_micro - $15::int) / 1e6) / 2), 2))))))::int
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id
  and place.latitude_micro is not null) as metres) as near
  where service.community_id = $16
  and (service.community_id = $17
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.area_id = $18
  and service.needs && $19::text[]
  and to_tsvector('english', service.name || ' ' || coalesce(service.organisation, '') || ' ' || service.summary) @@ to_tsquery('english', $20)
  and service.cost = $21
  and service.languages @> $22::text[]
  and exists (select 1
  from service_place as place
  where place.community_id = service.community_id
  and place.service_id = service.service_id
  and strpos(lower(place.access), $23) > 0)
  and service.status = 'active'
  and exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $24)
  and (time.valid_to is null or time.valid_to > $25)
  and time.day = $26
  and not time.is_closed)
  and not exists (select 1
  from service_time as time
  where time.community_id = service.community_id
  and time.service_id = service.service_id
  and (time.valid_from is null or time.valid_from <= $27)
  and (time.valid_to is null or time.valid_to > $28)
  and time.is_closed)
  and service.status = 'active'
  and service.missing_since is null
  and (case when (service.stated_capacity_at > $29
  and service.stated_capacity_at >= coalesce(service.source_capacity_at, '-infinity')) then service.stated_capacity when (service.source_capacity_at > $30) then service.source_capacity when service.stated_capacity_at > $31 then service.stated_capacity else 'unknown' end) in ('capacity', 'waitlist', 'additional-assessment-required')
  and service.service_id <> $32
  and near.metres <= $33::int
  and (ranked.tier, coalesce(near.metres, $34::int), ranked.fit, service.service_id) > ($35::int, $36::int, $37::int, $38::uuid)
  order by ranked.tier, coalesce(near.metres, $39::int), ranked.fit, service.service_id
  limit $40;
