insert into "case_study" ("community_id", "case_id", "author_id", "is_anonymous", "state", "evidence", "origin", "source_thread_id", "is_fictional", "published_version", "review_by", "published_at", "expired_at", "withdrawn_at", "withdrawn_reason", "withdrawn_words", "changed_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  on conflict do nothing
  returning "case_id";
