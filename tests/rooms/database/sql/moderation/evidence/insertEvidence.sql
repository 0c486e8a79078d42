insert into "post_evidence" ("community_id", "post_id", "title", "body", "earlier", "taken_at")
  values ($1, $2, $3, $4, $5, $6);
