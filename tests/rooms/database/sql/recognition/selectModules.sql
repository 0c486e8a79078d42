select "module_id" as "id", "version", "completed_at" as "at"
  from "learning_progress"
  where "community_id" = $1
  and "person_id" = $2
  and "completed_at" is not null
  and ("completed_at" >= coalesce((($3::date)::timestamp at time zone 'Europe/London'), '-infinity'::timestamptz))
  and (completed_at, module_id, version) < ($4::timestamptz, $5, $6::int)
  order by "completed_at" desc, "module_id" desc, "version" desc
  limit $7;
