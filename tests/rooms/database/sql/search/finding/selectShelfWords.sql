select "word", "documents"
  from "search_word"
  where "community_id" = $1
  order by "documents" desc, "word"
  limit $2;
