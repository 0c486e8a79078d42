select "document_no" as "documentNo", "stems", "impacts"
  from "search_document"
  where "community_id" = $1
  and "kind" = $2
  and "subject_id" = $3 for update;
