select "search_document"."document_no" as "documentNo"
  from "search_document"
  where "search_document"."community_id" = $1
  and "search_document"."kind" = $2
  and "search_document"."subject_id" = $3
  and (search_document.community_id = $4
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $5
  and channel_member.person_id = $6)))
  and case search_document.kind when $7 then (rule) else false end);
