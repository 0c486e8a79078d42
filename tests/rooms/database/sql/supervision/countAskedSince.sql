select count(*)::int as "count"
  from "supervision_request"
  where "community_id" = $1
  and "asker_id" = $2
  and "asked_at" > $3;
