select "hash"
  from "audit_entry"
  where "community_id" = $1
  and "seq" = $2;
