update service
  set stated_capacity = newest.capacity, stated_capacity_at = newest.stated_at, confirmed_at = (select max(stated_at)
  from service_statement as any_word
  where any_word.community_id = service.community_id
  and any_word.service_id = service.service_id
  and any_word.withdrawn_at is null)
  from (select 1) as one
  left join lateral ( select capacity, stated_at
  from service_statement
  where community_id = $1
  and service_id = $2
  and withdrawn_at is null
  and capacity is not null
  order by stated_at desc, statement_id desc
  limit 1 ) as newest on true
  where service.community_id = $3
  and service.service_id = $4
  returning service.stated_capacity as capacity;
