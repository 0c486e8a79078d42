select need, count(*)::int as services, count(*) filter (where capacity in ('capacity', 'waitlist', 'additional-assessment-required'))::int as open, count(*) filter (where capacity = 'unknown')::int as unknown
  from ( select unnest(service.needs) as need, (case when (service.told_at > $1) then coalesce(service.told_capacity, 'unknown') else 'unknown' end) as capacity
  from service
  where service.community_id = $2
  and service.area_id = $3
  and service.withdrawn_at is null
  and service.missing_since is null
  and service.status = 'active' ) as named
  group by need
  order by need;
