insert into "nudge_sending" ("community_id", "sending_id", "person_id", "batch_id", "way", "content", "is_urgent", "state", "attempts", "fault", "made_at", "due_at", "ended_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);
