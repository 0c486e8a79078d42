insert into "audit_entry" ("community_id", "seq", "at", "actor_id", "deed", "subject_kind", "subject_id", "detail", "salt", "sealed", "previous_hash", "hash")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);
