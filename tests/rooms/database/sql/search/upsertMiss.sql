insert into "search_miss" ("community_id", "month", "words", "searches")
  values ($1, $2, $3, $4)
  on conflict ("community_id", "month", "words") do update
  set "searches" = "search_miss"."searches" + $5;
