insert into "author_notice" ("community_id", "notice_id", "person_id", "post_id", "talk_name", "kind", "words", "at", "by_id", "lifted_by", "lifted_at")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);
