select "service"."service_id" as "id", "service"."name", "service"."organisation", "service"."needs", "service"."stated_capacity" as "capacity", "service"."stated_capacity_at" as "capacityAt", "service"."confirmed_at" as "confirmedAt", "feed"."name" as "source", "feed"."read_at" as "readAt", (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1) as "phone"
  from "service"
  inner join "feed" on "feed"."community_id" = "service"."community_id"
  and "feed"."feed_id" = "service"."feed_id"
  where "service"."community_id" = $1
  and "service"."area_id" = $2
  and "service"."withdrawn_at" is null
  and "service"."status" = $3
  and cardinality(service.needs) > 0
  order by service.stated_capacity_at desc nulls last, "service"."service_id"
  limit $4;
