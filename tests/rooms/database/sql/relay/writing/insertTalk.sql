insert into "relay_talk" ("community_id", "talk_id", "thread_id", "post_id", "to_named", "offer_id", "request_id", "author_id", "reader_id", "reader_pseudonym", "reader_named", "author_named", "last_number", "reader_read", "author_read", "started_at", "last_at", "ended_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);
