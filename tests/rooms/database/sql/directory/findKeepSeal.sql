select concat_ws('|', (select count(*) || ':' || coalesce(md5(string_agg(service.source_hash, ''
  order by service.service_id)), '')
  from service
  where service.community_id = $1
  and service.withdrawn_at is null
  and (service.community_id = $2
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and "service"."area_id" = $3::uuid), (select count(*) || ':' || coalesce(max(part.stated_at)::text, '') || ':' || coalesce(max(part.withdrawn_at)::text, '')
  from service_statement as part
  where part.community_id = $4
  and part.phone is not null), (select count(*) || ':' || coalesce(md5(string_agg(area_contact.name || area_contact.phone, '|'
  order by area_contact.area_id, area_contact.role, area_contact.at)), '')
  from area_contact
  where area_contact.community_id = $5
  and "area_contact"."area_id" = $6::uuid)) as seal;
