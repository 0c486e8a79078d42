insert into "post" ("community_id", "post_id", "thread_id", "number", "author_id", "is_anonymous", "body", "state", "kept", "mentions", "posted_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
