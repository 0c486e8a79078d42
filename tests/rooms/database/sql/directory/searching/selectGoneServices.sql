select "known"."community_id" as "communityId", "known"."subject_id" as "id"
  from "search_document" as "known"
  where "known"."kind" = $1
  and not exists (select 1
  from service
  where service.community_id = known.community_id
  and service.service_id = known.subject_id
  and (service.withdrawn_at is null
  and exists (select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null)))
  order by "known"."document_no"
  limit $2;
