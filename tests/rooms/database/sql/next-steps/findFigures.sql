select count(*)::int as "count", (percentile_disc(0.5) within group (order by tenths))::int as "median", (percentile_disc(0.95) within group (order by tenths))::int as "slowest", (100 * count(*) filter (where tenths <= 600) / nullif(count(*), 0))::int as "within"
  from "next_steps_time"
  where "community_id" = $1;
