insert into "search_document" ("community_id", "kind", "subject_id", "audience_id", "area_id", "title", "body", "needs", "barriers", "is_answered", "fresh_at", "seal", "words", "stems", "counts", "impacts", "length", "sketch", "written_at", "analysis")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, now(), $19)
  on conflict ("community_id", "kind", "subject_id") do nothing
  returning "document_no" as "documentNo";
