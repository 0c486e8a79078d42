insert into "supervision_request" ("community_id", "request_id", "asker_id", "area_id", "need", "path_id", "is_urgent", "body", "had_words", "state", "asked_at", "ask_hash", "held_by", "acknowledged_at", "closed_by", "closed_at", "ended")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  on conflict do nothing
  returning "request_id";
