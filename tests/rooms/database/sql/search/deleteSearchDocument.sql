delete
  from "search_document"
  where "community_id" = $1
  and "document_no" = $2;
