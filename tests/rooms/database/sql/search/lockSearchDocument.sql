select "document_no" as "documentNo", "stems", "impacts", "words", "audience_id" as "audienceId"
  from "search_document"
  where "community_id" = $1
  and "kind" = $2
  and "subject_id" = $3 for update;
