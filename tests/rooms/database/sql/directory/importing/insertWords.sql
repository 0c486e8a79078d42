with used as materialized ( select word, bool_or(is_place) as is_place
  from ( select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))) as word, false as is_place
  from unnest($1::text[]) as text
  union all select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))), true
  from unnest($2::text[]) as text ) as every
  group by word ), known as ( update service_word
  set is_place = true
  from used
  where service_word.community_id = $3
  and service_word.word = used.word
  and used.is_place
  and not service_word.is_place ) insert into service_word (community_id, word, stem, is_place) select $4::uuid, word, coalesce((ts_lexize('english_stem', word))[1], word), is_place
  from used
  where not exists (select 1
  from service_word as known
  where known.community_id = $5
  and known.word = used.word)
  and length(word) between 3
  and 32
  and word ~ '^[^0-9[:punct:][:space:]]+$'
  order by word
  on conflict do nothing;
