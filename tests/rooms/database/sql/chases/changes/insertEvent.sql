insert into "chase_event" ("community_id", "chase_id", "number", "kind", "by_organisation", "state", "due_on", "at", "key", "ask_hash")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);
