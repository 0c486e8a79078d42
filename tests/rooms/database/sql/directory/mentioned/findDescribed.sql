select "service"."service_id" as "id", "service"."name", "service"."status", "service"."withdrawn_at" as "withdrawnAt", "service"."told_capacity" as "toldCapacity", "service"."told_at" as "toldAt"
  from "service"
  where "service"."community_id" = $1
  and "service"."service_id" = $2
  and (service.community_id = $3
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null));
