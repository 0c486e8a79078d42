select count(*)::int as "count"
  from "case_study"
  where "community_id" = $1
  and "author_id" = $2
  and "state" in ($3, $4)
  and "origin" <> $5;
