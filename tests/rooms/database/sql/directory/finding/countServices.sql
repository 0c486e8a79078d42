select need, count(*)::int as "all", count(*) filter (where capacity = 'capacity')::int as open, count(*) filter (where capacity in ('waitlist', 'additional-assessment-required'))::int as waiting, count(*) filter (where capacity = 'no-capacity')::int as "full"
  from ( select unnest(service.needs) as need, (case when (service.told_at > $1) then coalesce(service.told_capacity, 'unknown') else 'unknown' end) as capacity
  from service
  where (service.community_id = $2
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and ($3::uuid is null or service.area_id = $4::uuid)
  and service.withdrawn_at is null
  and service.missing_since is null
  and service.status = 'active' ) as named
  group by need
  order by need;
