select "service"."service_id" as "id", left(md5(concat_ws('|', service.source_hash, service.status, service.told_capacity, extract(epoch
  from service.told_at), extract(epoch
  from service.confirmed_at), extract(epoch
  from search_document.written_at), ( select concat(count(*), ':', extract(epoch
  from max(part.stated_at)), ':', extract(epoch
  from max(part.withdrawn_at)))
  from service_statement as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id))), 16) as "mark", "service"."name" as "title", "service"."organisation", "service"."summary", "service"."eligibility", "service"."how_to_refer" as "howToRefer", "service"."url", "service"."email", "service"."status", "service"."alert", "service"."cost", "service"."needs", "service"."languages", "service"."told_capacity" as "capacity", "service"."told_at" as "capacityAt", (select statement.by_role
  from service_statement as statement
  where statement.community_id = service.community_id
  and statement.service_id = service.service_id
  and statement.withdrawn_at is null
  and statement.capacity is not null
  and statement.stated_at = service.told_at
  order by statement.statement_id desc
  limit 1) as "capacityByRole", "service"."wait_words" as "waitWords", "service"."area_id" as "areaId", "area"."name" as "areaName", "feed"."name" as "source", coalesce( (select statement.phone
  from service_statement as statement
  where statement.community_id = service.community_id
  and statement.service_id = service.service_id
  and statement.withdrawn_at is null
  and statement.phone is not null
  order by statement.stated_at desc, statement.statement_id desc
  limit 1), (select contact.phone
  from service_contact as contact
  where contact.community_id = service.community_id
  and contact.service_id = service.service_id
  and contact.phone is not null
  order by contact.number
  limit 1)) as "phone", coalesce((select json_agg(json_build_object('day', part.day, 'opensAt', part.opens_at, 'closesAt', part.closes_at, 'words', part.words)
  order by part.number)
  from service_time as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id), '[]') as "times", array(select concat_ws(', ', part.name, part.address, part.postcode)
  from service_place as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id
  order by part.number
  limit 3) as "places", coalesce(( select json_agg(json_build_array(substr(given.stem, 2), given.count)
  order by given.count desc, given.stem)
  from unnest(search_document.stems, search_document.counts) as given (stem, count)
  where given.stem = any($1::text[])), '[]') as "about", "search_document"."fresh_at" as "freshAt"
  from "search_document"
  inner join "service" on "service"."community_id" = "search_document"."community_id"
  and service.service_id = search_document.subject_id
  inner join "area" on "area"."community_id" = "service"."community_id"
  and "area"."area_id" = "service"."area_id"
  inner join "feed" on "feed"."community_id" = "service"."community_id"
  and "feed"."feed_id" = "service"."feed_id"
  where "search_document"."community_id" = $2
  and "search_document"."kind" = $3
  and "search_document"."area_id" = $4
  and "service"."area_id" = $5
  and (search_document.community_id = $6
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $7
  and channel_member.person_id = $8)))
  and case search_document.kind when $9 then (rule) else false end)
  and search_document.subject_id = any($10::uuid[])
  order by "service"."service_id"
  limit $11;
