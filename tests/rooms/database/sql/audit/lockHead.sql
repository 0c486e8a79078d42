select "seq", "hash"
  from "audit_head"
  where "community_id" = $1 for update;
