select "word", "is_place" as "isPlace"
  from "service_word"
  where "community_id" = $1
  and word >= left($2::text, 1) collate "C"
  and word < (left($3::text, 1) || chr(1114111)) collate "C"
  and length(word) >= length($4::text) - 3
  order by "word"
  limit $5;
