select "community_id" as "communityId", "kind", "subject_id" as "id", "document_no" as "documentNo", "analysis"
  from "search_document"
  where "analysis" < $1
  and (analysis, document_no) > ($2::integer, $3::integer)
  order by "analysis", "document_no"
  limit $4;
