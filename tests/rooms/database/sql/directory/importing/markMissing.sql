update "service"
  set "missing_since" = coalesce(missing_since, $1::timestamptz), "missed_runs" = missed_runs + 1, "withdrawn_at" = case when missed_runs + 1 >= 2 then $2::timestamptz end
  where "community_id" = $3
  and "feed_id" = $4
  and "withdrawn_at" is null
  and not exists ( select 1
  from feed_page
  where feed_page.community_id = service.community_id
  and feed_page.feed_id = service.feed_id
  and service.source_id = any(feed_page.source_ids));
