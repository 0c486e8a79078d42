delete
  from "search_stem"
  where "community_id" = $1;

insert into search_stem (community_id, stem, documents) select community_id, stem, count(*)::int
  from search_posting
  where community_id = $1
  and audience_id is null
  group by community_id, stem;
