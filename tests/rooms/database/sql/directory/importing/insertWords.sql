insert into service_word (community_id, word, stem, is_place) select $1::uuid, word, coalesce((ts_lexize('english_stem', word))[1], word), bool_and(is_place)
  from ( select unnest(tsvector_to_array(to_tsvector('simple', plain_words(name || ' ' || coalesce(organisation, '') || ' ' || summary)))) as word, false as is_place
  from service
  where community_id = $2
  and service_id = any($3::uuid[])
  union all select unnest(tsvector_to_array(to_tsvector('simple', plain_words(place_words)))), true
  from service
  where community_id = $4
  and service_id = any($5::uuid[]) ) as used
  where length(word) between 3
  and 32
  and word ~ '^[^0-9[:punct:][:space:]]+$'
  group by word
  order by word
  on conflict (community_id, word) do update
  set is_place = false
  where service_word.is_place
  and not excluded.is_place;
