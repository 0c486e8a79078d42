select count(*)::int as "count"
  from "saved_find"
  where "community_id" = $1
  and "person_id" = $2;
