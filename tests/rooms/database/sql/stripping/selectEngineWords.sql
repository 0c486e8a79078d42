select "number", "said", "kind", "shape", "reason", "version", "count", "last_on" as "lastOn"
  from "engine_word"
  where "community_id" = $1
  and (count < $2::int or (count = $3::int
  and number > $4::int))
  order by "count" desc, "number"
  limit $5;
