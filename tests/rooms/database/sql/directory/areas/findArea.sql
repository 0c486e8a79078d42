select "area"."area_id" as "id", "area"."name", (area.area_id is not distinct
  from $1::uuid) as "isMine", exists (select 1
  from area_directory
  where area_directory.community_id = area.community_id
  and area_directory.area_id = area.area_id
  and area_directory.published_at is not null) as "isPublished", (select count(*)::int
  from service
  where service.community_id = area.community_id
  and service.area_id = area.area_id
  and service.withdrawn_at is null) as "services"
  from "area"
  where "area"."community_id" = $2
  and (area.community_id = $3
  and ( area.area_id is not distinct
  from $4::uuid or $5::boolean or exists (select 1
  from area_directory
  where area_directory.community_id = area.community_id
  and area_directory.area_id = area.area_id
  and area_directory.published_at is not null)))
  and "area"."area_id" = $6;
