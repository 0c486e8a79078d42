select need, count(*)::int as services, count(*) filter (where capacity in ('capacity', 'waitlist', 'additional-assessment-required'))::int as open, count(*) filter (where capacity = 'unknown')::int as unknown
  from ( select unnest(service.needs) as need, (case when (service.stated_capacity_at > $1
  and service.stated_capacity_at >= coalesce(service.source_capacity_at, '-infinity')) then service.stated_capacity when (service.source_capacity_at > $2) then service.source_capacity when service.stated_capacity_at > $3 then service.stated_capacity else 'unknown' end) as capacity
  from service
  where service.community_id = $4
  and service.area_id = $5
  and service.withdrawn_at is null
  and service.missing_since is null
  and service.status = 'active' ) as named
  group by need
  order by need;
