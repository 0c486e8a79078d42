with "kept" as (select kind as "kind", "subject_id" as "id", "saved_at" as "savedAt"
  from "saved_find"
  where "community_id" = $1
  and "person_id" = $2
  union all select 'case-study' as "kind", case_id as "id", "saved_at" as "savedAt"
  from "case_saved"
  where "community_id" = $3
  and "person_id" = $4) select "kept"."kind", "kept"."id", "kept"."savedAt", "search_document"."title", search_document.needs as "needs", "area"."name" as "area", "search_document"."is_answered" as "isAnswered"
  from "kept"
  inner join "search_document" on "search_document"."kind" = "kept"."kind"
  and "search_document"."subject_id" = "kept"."id"
  and "search_document"."community_id" = $5
  left join "area" on "area"."community_id" = "search_document"."community_id"
  and "area"."area_id" = "search_document"."area_id"
  where (search_document.community_id = $6
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $7
  and channel_member.person_id = $8)))
  and case search_document.kind when $9 then (rule) else false end)
  and "kept"."id" = $10
  and (kept."savedAt", kept.id) < ($11::timestamptz, $12::uuid)
  order by "kept"."savedAt" desc, "kept"."id" desc
  limit $13;
