select round(avg(latitude_micro))::int as latitude, round(avg(longitude_micro))::int as longitude
  from ( select service.latitude_micro, service.longitude_micro
  from service
  where (service.community_id = $1
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.latitude_micro is not null
  and service.found_by @@ to_tsquery('english', $2)
  and ($3::uuid is null or service.area_id = $4::uuid)
  order by service.service_id
  limit $5 ) as named having max(latitude_micro) - min(latitude_micro) <= $6::int
  and max(longitude_micro) - min(longitude_micro) <= $7::int;
