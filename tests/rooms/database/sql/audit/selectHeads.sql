select "community_id" as "communityId", "seq", "hash"
  from "audit_head"
  order by "community_id";
