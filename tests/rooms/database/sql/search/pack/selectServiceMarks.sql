select "service"."service_id" as "id", left(md5(concat_ws('|', service.source_hash, service.status, service.told_capacity, extract(epoch
  from service.told_at), extract(epoch
  from service.confirmed_at), extract(epoch
  from search_document.written_at), ( select concat(count(*), ':', extract(epoch
  from max(part.stated_at)), ':', extract(epoch
  from max(part.withdrawn_at)))
  from service_statement as part
  where part.community_id = service.community_id
  and part.service_id = service.service_id))), 16) as "mark"
  from "search_document"
  inner join "service" on "service"."community_id" = "search_document"."community_id"
  and service.service_id = search_document.subject_id
  where "search_document"."community_id" = $1
  and "search_document"."kind" = $2
  and "search_document"."area_id" = $3
  and "service"."area_id" = $4
  and (search_document.community_id = $5
  and (search_document.audience_id is null or search_document.audience_id = any(array(select channel_member.channel_id
  from channel_member
  where channel_member.community_id = $6
  and channel_member.person_id = $7)))
  and case search_document.kind when $8 then (rule) else false end)
  and service.service_id in (select picked.service_id
  from ( select service.service_id, row_number() over (partition by service.needs[1]
  order by service.told_at desc nulls last, service.service_id) as turn
  from service
  where service.community_id = $9
  and service.area_id = $10
  and service.withdrawn_at is null) as picked
  order by picked.turn, picked.service_id
  limit $11)
  order by row_number() over (partition by service.needs[1]
  order by service.told_at desc nulls last, service.service_id), "service"."service_id"
  limit $12;
