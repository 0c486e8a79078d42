select "feed"."feed_id" as "id", "feed"."area_id" as "areaId", "feed"."name", "feed"."address", "feed"."licence", "feed"."shape", "feed"."paused_at" as "pausedAt", "feed"."read_at" as "readAt", (select count(*)::int
  from service
  where service.community_id = feed.community_id
  and service.feed_id = feed.feed_id
  and service.withdrawn_at is null) as "services", (select json_build_object('id', run.run_id, 'state', run.state, 'startedAt', run.started_at, 'endedAt', run.ended_at, 'pages', run.pages, 'read', run.read, 'created', run.created, 'changed', run.changed, 'missing', run.missing, 'fault', run.fault, 'warnings', (select coalesce(sum(times), 0)::int
  from feed_warning
  where feed_warning.community_id = run.community_id
  and feed_warning.run_id = run.run_id))
  from feed_run as run
  where run.community_id = feed.community_id
  and run.feed_id = feed.feed_id
  order by run.started_at desc, run.run_id desc
  limit 1) as "lastRun"
  from "feed"
  where "feed"."community_id" = $1
  and "feed"."feed_id" > $2
  order by "feed"."feed_id"
  limit $3;
