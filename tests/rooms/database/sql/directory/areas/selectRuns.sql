select json_build_object('id', run.run_id, 'state', run.state, 'startedAt', run.started_at, 'endedAt', run.ended_at, 'pages', run.pages, 'read', run.read, 'created', run.created, 'changed', run.changed, 'missing', run.missing, 'fault', run.fault, 'warnings', (select coalesce(sum(times), 0)::int
  from feed_warning
  where feed_warning.community_id = run.community_id
  and feed_warning.run_id = run.run_id)) as "run"
  from "feed_run" as "run"
  where "run"."community_id" = $1
  and "run"."feed_id" = $2
  and (run.started_at, run.run_id) < ($3::timestamptz, $4::uuid)
  order by "run"."started_at" desc, "run"."run_id" desc
  limit $5;
