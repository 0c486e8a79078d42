insert into "feed_warning" ("community_id", "run_id", "code", "times", "samples")
  values ($1, $2, $3, $4, $5)
  on conflict ("community_id", "run_id", "code") do update
  set "times" = feed_warning.times + excluded.times, "samples" = (feed_warning.samples || excluded.samples)[1:5];
