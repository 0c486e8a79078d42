select latitude, longitude
  from ( select 0 as turn, number, latitude_micro as latitude, longitude_micro as longitude
  from service_place
  where community_id = $1
  and service_id = $2::uuid
  union all select 1, 0, latitude_micro, longitude_micro
  from area_directory
  where community_id = $3
  and area_id = $4::uuid ) as points
  where latitude is not null
  order by turn, number
  limit 1;
