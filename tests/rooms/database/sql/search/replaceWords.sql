delete
  from "search_word"
  where "community_id" = $1;

insert into search_word (community_id, word, documents) select document.community_id, given.word, count(*)::int
  from search_document as document cross
  join lateral unnest(document.words) as given (word)
  where document.community_id = $1
  and document.audience_id is null
  and length(given.word) > 2
  and given.word !~ '[0-9]'
  group by document.community_id, given.word;
