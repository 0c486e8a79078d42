select wanted.service_id as "serviceId", said.statement_id as id, said.capacity, said.wait_min_weeks as "waitMinWeeks", said.wait_max_weeks as "waitMaxWeeks", said.phone, said.ask_for as "askFor", said.how_to_refer as "howToRefer", said.barriers, said.stated_at as "statedAt", said.by_role as "byRole", organisation.name as "byOrganisation", (said.person_id is not distinct
  from $1::uuid) as "isMine", (has_own_capacity
  and own_capacity_place = 1) as "isLatest", (has_own_wait
  and own_wait_place = 1) as "isLatestWait"
  from unnest($2::uuid[]) as wanted(service_id) cross
  join lateral ( select *, capacity is not null as has_own_capacity, (wait_min_weeks is not null or wait_max_weeks is not null) as has_own_wait, (wait_min_weeks is not null or wait_max_weeks is not null) as has_wait, phone is not null as has_phone, ask_for is not null as has_ask_for, how_to_refer is not null as has_how_to_refer, row_number() over (
  order by stated_at desc, statement_id desc) as place, row_number() over (partition by person_id, capacity is null
  order by stated_at desc, statement_id desc) as own_capacity_place, row_number() over (partition by person_id, (wait_min_weeks is not null or wait_max_weeks is not null)
  order by stated_at desc, statement_id desc) as own_wait_place, row_number() over (partition by (wait_min_weeks is not null or wait_max_weeks is not null)
  order by stated_at desc, statement_id desc) as wait_place, row_number() over (partition by phone is null
  order by stated_at desc, statement_id desc) as phone_place, row_number() over (partition by ask_for is null
  order by stated_at desc, statement_id desc) as ask_for_place, row_number() over (partition by how_to_refer is null
  order by stated_at desc, statement_id desc) as how_to_refer_place
  from ( (select *
  from service_statement
  where community_id = $3
  and service_id = wanted.service_id
  and withdrawn_at is null
  and true
  order by stated_at desc, statement_id desc
  limit $4::int)
  union (select *
  from service_statement
  where community_id = $5
  and service_id = wanted.service_id
  and withdrawn_at is null
  and stated_at > $6
  order by stated_at desc, statement_id desc
  limit $7::int)
  union (select *
  from service_statement
  where community_id = $8
  and service_id = wanted.service_id
  and withdrawn_at is null
  and (wait_min_weeks is not null or wait_max_weeks is not null)
  order by stated_at desc, statement_id desc
  limit $9::int)
  union (select *
  from service_statement
  where community_id = $10
  and service_id = wanted.service_id
  and withdrawn_at is null
  and phone is not null
  order by stated_at desc, statement_id desc
  limit $11::int)
  union (select *
  from service_statement
  where community_id = $12
  and service_id = wanted.service_id
  and withdrawn_at is null
  and ask_for is not null
  order by stated_at desc, statement_id desc
  limit $13::int)
  union (select *
  from service_statement
  where community_id = $14
  and service_id = wanted.service_id
  and withdrawn_at is null
  and how_to_refer is not null
  order by stated_at desc, statement_id desc
  limit $15::int) ) as some_words ) as said
  left join person on person.community_id = $16
  and person.person_id = said.person_id
  left join organisation on organisation.community_id = person.community_id
  and organisation.organisation_id = person.organisation_id
  where place <= $17::int or (has_wait
  and wait_place = 1) or (has_phone
  and phone_place = 1) or (has_ask_for
  and ask_for_place = 1) or (has_how_to_refer
  and how_to_refer_place = 1) or (said.stated_at > $18
  and ((has_own_capacity
  and own_capacity_place = 1) or (has_own_wait
  and own_wait_place = 1)))
  order by said.stated_at desc, said.statement_id desc;
