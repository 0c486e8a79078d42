select "known"."community_id" as "communityId", "known"."subject_id" as "id"
  from "search_document" as "known"
  where "known"."kind" = $1
  and not exists (select 1
  from thread
  where thread.community_id = known.community_id
  and thread.thread_id = known.subject_id)
  order by "known"."document_no"
  limit $2;
