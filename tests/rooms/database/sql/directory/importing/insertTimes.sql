insert into "service_time" ("community_id", "service_id", "number", "day", "opens_at", "closes_at", "valid_from", "valid_to", "is_closed", "words")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
