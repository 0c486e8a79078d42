insert into "thread" ("community_id", "thread_id", "channel_id", "author_id", "is_anonymous", "pseudonym_seed", "title", "needs", "barriers", "urgency", "state", "is_fictional", "last_number", "accepted_post_id", "started_at", "last_post_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);
