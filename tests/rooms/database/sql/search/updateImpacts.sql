update "search_document"
  set "impacts" = $1
  where "community_id" = $2
  and "document_no" = $3;
