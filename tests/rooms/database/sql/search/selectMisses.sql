select "words", "searches"
  from "search_miss"
  where "community_id" = $1
  and "month" = $2
  and "searches" >= $3
  order by "searches" desc, "words"
  limit $4 offset $5;
