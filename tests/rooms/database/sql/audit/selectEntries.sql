select "community_id" as "communityId", "seq", "at", "actor_id" as "actorId", "deed", "subject_kind" as "subjectKind", "subject_id" as "subjectId", "detail", "salt", "sealed", "previous_hash" as "previousHash", "hash"
  from "audit_entry"
  where "community_id" = $1
  and "seq" > $2
  order by "seq"
  limit $3;
