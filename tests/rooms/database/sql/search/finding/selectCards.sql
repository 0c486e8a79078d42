select "search_document"."document_no" as "documentNo", "search_document"."kind", "search_document"."subject_id" as "id", "search_document"."title", "search_document"."body", "search_document"."needs", "search_document"."barriers", "search_document"."area_id" as "areaId", "area"."name" as "area", "search_document"."is_answered" as "isAnswered", "search_document"."fresh_at" as "freshAt"
  from "search_document"
  left join "area" on "area"."community_id" = "search_document"."community_id"
  and "area"."area_id" = "search_document"."area_id"
  where "search_document"."community_id" = $1
  and search_document.document_no = any($2::integer[])
  and (search_document.community_id = $3
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $4
  and channel_member.person_id = $5)))
  and case search_document.kind when $6 then (rule) else false end);
