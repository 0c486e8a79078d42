select "document_no" as "documentNo", "audience_id" as "audienceId", "stems", "counts", "impacts", "length"
  from "search_document"
  where "community_id" = $1
  and "document_no" > $2
  order by "document_no"
  limit $3 for update;
