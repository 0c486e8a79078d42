select "module_id" as "moduleId", count(*)::int as "times"
  from "learning_progress"
  where "community_id" = $1
  and "person_id" = $2
  and "completed_at" is not null
  and ("completed_at" >= coalesce((($3::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  group by "module_id";
