select "service"."service_id" as "id", "service"."name", "service"."organisation", array( select distinct "part"."name"
  from "service_place" as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  and "part"."name" is not null ) as "places", array( select distinct "part"."label"
  from "service_contact" as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  and "part"."label" is not null ) as "labels", array( select distinct "part"."phone"
  from "service_contact" as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  and "part"."phone" is not null ) as "phones", array( select distinct "part"."phone"
  from "service_statement" as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  and "part"."phone" is not null
  and part.withdrawn_at is null) as "statedPhones"
  from "service"
  where "service"."community_id" = $1
  and "service"."withdrawn_at" is null
  and (service.community_id = $2
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and "service"."area_id" = $3
  and "service"."service_id" > $4
  order by "service"."service_id"
  limit $5;
