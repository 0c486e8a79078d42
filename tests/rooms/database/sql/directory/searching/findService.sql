select "service"."community_id" as "communityId", "service"."service_id" as "id", "service"."area_id" as "areaId", "service"."name", "service"."organisation", "service"."summary", "service"."eligibility", "service"."how_to_refer" as "howToRefer", "service"."needs", "service"."languages", "service"."place_words" as "placeWords", "area"."name" as "area", (service.source_hash || ' ' || coalesce(extract(epoch
  from service.confirmed_at)::bigint::text, '')) as "seal", coalesce(greatest(service.confirmed_at, service.assured_at, service.modified_at), 'epoch') as "freshAt"
  from "service"
  inner join "area" on "area"."community_id" = "service"."community_id"
  and "area"."area_id" = "service"."area_id"
  where (service.withdrawn_at is null
  and exists (select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and "service"."community_id" = $1
  and service.service_id = $2::uuid for update of "service";
