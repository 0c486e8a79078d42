select round(avg(service.latitude_micro))::int as latitude, round(avg(service.longitude_micro))::int as longitude
  from ( select service.latitude_micro, service.longitude_micro
  from service
  where (service.community_id = $1
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.found_by @@ to_tsquery('english', $2)
  and ($3::uuid is null or service.area_id = $4::uuid)
  order by service.service_id
  limit $5 ) as service;
