select count(*)::int as "n"
  from "chase"
  where "community_id" = $1
  and "closed_at" < $2
  and (next_check_on is null or next_check_on < $3);
