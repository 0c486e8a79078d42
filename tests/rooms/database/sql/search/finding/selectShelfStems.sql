select "stem", "documents"
  from "search_stem"
  where "community_id" = $1
  order by "documents" desc, "stem"
  limit $2;
