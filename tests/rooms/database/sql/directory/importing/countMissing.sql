with seen as materialized ( select distinct unnest(source_ids) as source_id
  from feed_page
  where community_id = $1
  and feed_id = $2 ) select count(*)::int - coalesce((select created
  from feed_run
  where community_id = $3
  and feed_id = $4
  and state = 'running'), 0) as known, count(*) filter (where seen.source_id is null)::int as missing
  from service
  left join seen on seen.source_id = service.source_id
  where service.community_id = $5
  and service.feed_id = $6
  and service.withdrawn_at is null;
