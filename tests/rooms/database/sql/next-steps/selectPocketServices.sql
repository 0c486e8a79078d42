select "service"."service_id" as "id", "service"."name", "service"."organisation", "service"."needs", "service"."told_capacity" as "capacity", "service"."told_at" as "capacityAt", "service"."confirmed_at" as "confirmedAt", coalesce(service.stated_capacity_at >= service.told_at, false) as "isSaidByPeer", "feed"."name" as "source", "feed"."read_at" as "readAt", coalesce( (select statement.phone
  from service_statement as statement
  where statement.community_id = service.community_id
  and statement.service_id = service.service_id
  and statement.withdrawn_at is null
  and statement.phone is not null
  and statement.stated_at > $1
  order by statement.stated_at desc, statement.statement_id desc
  limit 1), (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1)) as "phone", ( select coalesce(json_agg(json_build_object('day', part.day, 'opensAt', part.opens_at, 'closesAt', part.closes_at, 'words', part.words, 'isClosed', part.is_closed, 'isChanging', coalesce(part.valid_from > $2, false) or coalesce(part.valid_to < $3, false))
  order by part.number), '[]')
  from service_time as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  and (part.valid_from is null or part.valid_from < $4)
  and (part.valid_to is null or part.valid_to > $5)) as "times"
  from "service"
  inner join "feed" on "feed"."community_id" = "service"."community_id"
  and "feed"."feed_id" = "service"."feed_id"
  where "service"."community_id" = $6
  and "service"."area_id" = $7
  and service.service_id in (select ranked.service_id
  from ( select service.service_id, row_number() over (partition by wanted.need
  order by case when service.told_at > $8 then case service.told_capacity when 'capacity' then 0 when 'waitlist' then 1 when 'additional-assessment-required' then 2 when 'no-capacity' then 5 else 3 end else 4 end, service.told_at desc nulls last, service.service_id) as place
  from service cross
  join lateral unnest(service.needs) as wanted(need)
  where service.community_id = $9
  and service.area_id = $10
  and service.withdrawn_at is null
  and service.status = 'active'
  and coalesce( (select statement.phone
  from service_statement as statement
  where statement.community_id = service.community_id
  and statement.service_id = service.service_id
  and statement.withdrawn_at is null
  and statement.phone is not null
  and statement.stated_at > $11
  order by statement.stated_at desc, statement.statement_id desc
  limit 1), (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1)) is not null) as ranked
  where ranked.place <= $12)
  order by service.told_at desc nulls last, "service"."service_id"
  limit $13;
