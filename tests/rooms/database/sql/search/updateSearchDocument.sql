update "search_document"
  set "audience_id" = $1, "area_id" = $2, "title" = $3, "body" = $4, "needs" = $5, "barriers" = $6, "is_answered" = $7, "fresh_at" = $8, "seal" = $9, "words" = $10, "stems" = $11, "counts" = $12, "impacts" = $13, "length" = $14, "sketch" = $15, "written_at" = now(), "analysis" = $16
  where "community_id" = $17
  and "document_no" = $18;
