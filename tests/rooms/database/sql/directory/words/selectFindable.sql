select word
  from unnest($1::text[]) as given (word)
  where exists (select 1
  from service
  where (service.community_id = $2
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.found_by @@ (to_tsquery('english', "given"."word") || to_tsquery('simple', "given"."word" || ':*')));
