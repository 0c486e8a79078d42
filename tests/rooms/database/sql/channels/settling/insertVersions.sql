insert into "post_version" ("community_id", "post_id", "version", "title", "body", "mentions", "is_shown", "was_public", "written_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);
