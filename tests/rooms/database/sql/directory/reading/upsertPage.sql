insert into "feed_page" ("community_id", "feed_id", "page", "etag", "modified", "source_ids", "is_last")
  values ($1, $2, $3, $4, $5, $6, $7)
  on conflict ("community_id", "feed_id", "page") do update
  set "etag" = $8, "modified" = $9, "source_ids" = $10, "is_last" = $11
  where (feed_page.etag, feed_page.modified, feed_page.source_ids, feed_page.is_last) is distinct
  from (excluded.etag, excluded.modified, excluded.source_ids, excluded.is_last);
