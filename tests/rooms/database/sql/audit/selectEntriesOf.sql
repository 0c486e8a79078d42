select "seq", "at", "deed"
  from "audit_entry"
  where "community_id" = $1
  and "actor_id" = $2
  and "seq" < $3
  order by "seq" desc
  limit $4;
