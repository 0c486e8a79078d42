select asked.typed, case when bool_or(known.is_place
  and known.word = asked.typed) then asked.typed when length(asked.typed) >= 5
  and bool_and(known.is_place) then min(known.word) end as place
  from (select typed, (ts_lexize('english_stem', typed))[1] as stem
  from unnest($1::text[]) as typed) as asked
  join service_word as known on known.community_id = $2
  and known.word >= left(asked.typed, 3) collate "C"
  and known.word < (left(asked.typed, 3) || chr(1114111)) collate "C"
  and (known.word = asked.typed or known.stem = asked.stem or (length(asked.typed) > 2
  and starts_with(known.word, asked.typed)))
  where exists (select 1
  from service
  where (service.community_id = $3
  and exists ( select 1
  from area_directory
  where area_directory.community_id = service.community_id
  and area_directory.area_id = service.area_id
  and area_directory.published_at is not null))
  and service.withdrawn_at is null
  and service.found_by @@ (to_tsquery('english', "asked"."typed") || to_tsquery('simple', "asked"."typed" || ':*')))
  group by asked.typed;
