update "audit_head"
  set "seq" = $1, "hash" = $2
  where "community_id" = $3;
