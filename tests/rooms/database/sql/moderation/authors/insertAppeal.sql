insert into "moderation_case" ("community_id", "case_id", "post_id", "why", "is_leak", "appeal_of", "appeal_words", "opened_at")
  values ($1, $2, $3, array['appealed'], $4, $5, $6, $7)
  on conflict do nothing
  returning "case_id";
