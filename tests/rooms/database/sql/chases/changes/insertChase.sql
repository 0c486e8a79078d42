insert into "chase" ("community_id", "chase_id", "person_id", "reference", "need", "service_id", "service", "organisation", "source_kind", "source_id", "ask", "state", "version", "last_number", "state_at", "said_by_organisation", "due_on", "made_at", "ask_hash", "barriers")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
  on conflict do nothing
  returning "chase_id";
