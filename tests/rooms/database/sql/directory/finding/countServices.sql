select need, count(*)::int as "all", count(*) filter (where capacity = 'capacity')::int as open, count(*) filter (where capacity in ('waitlist', 'additional-assessment-required'))::int as waiting, count(*) filter (where capacity = 'no-capacity')::int as "full", count(weeks)::int as "waitKnown", percentile_disc(0.5) within group (order by weeks) as "typicalWeeks", max(weeks) as "longestWeeks"
  from ( select unnest(service.needs) as need, (case when (service.told_at > $1) then coalesce(service.told_capacity, 'unknown') else 'unknown' end) as capacity, ( select coalesce(said.wait_max_weeks, said.wait_min_weeks)
  from service_statement as said
  where said.community_id = service.community_id
  and said.service_id = service.service_id
  and said.withdrawn_at is null
  and (said.wait_min_weeks is not null or said.wait_max_weeks is not null)
  and said.stated_at > $2
  order by said.stated_at desc, said.statement_id desc
  limit 1) as weeks
  from service
  where (service.community_id = $3
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and ($4::uuid is null or service.area_id = $5::uuid)
  and service.withdrawn_at is null
  and service.missing_since is null
  and service.status = 'active' ) as named
  group by need
  order by need;
