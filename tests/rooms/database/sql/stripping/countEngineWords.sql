insert into "engine_word" ("community_id", "said", "kind", "shape", "reason", "version", "count", "last_on")
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict ("community_id", "said", "kind", "shape", "reason", "version") do update
  set "count" = least(engine_word.count::bigint + excluded.count, 2147483647)::integer, "last_on" = greatest(engine_word.last_on, excluded.last_on);
