with used as materialized ( select word, bool_or(is_place) as is_place
  from ( select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))) as word, false as is_place
  from unnest($1::text[]) as text
  union all select unnest(tsvector_to_array(to_tsvector('simple', plain_words(text)))), true
  from unnest($2::text[]) as text ) as every
  group by word ), held as materialized ( select known.word
  from service_word as known
  join used on used.word = known.word
  where known.community_id = $3
  and used.is_place
  and not known.is_place
  order by known.word for no key update of known ), placed as ( update service_word
  set is_place = true
  from held
  where service_word.community_id = $4
  and service_word.word = held.word ) insert into service_word (community_id, word, stem, is_place) select $5::uuid, word, coalesce((ts_lexize('english_stem', word))[1], word), is_place
  from used
  where not exists (select 1
  from service_word as known
  where known.community_id = $6
  and known.word = used.word)
  and (select count(*)
  from held) >= 0
  and length(word) between 3
  and 32
  and word ~ '^[^0-9[:punct:][:space:]]+$'
  order by word
  on conflict do nothing;
