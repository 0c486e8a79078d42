select "kind", count(*)::int as "documents", (count(*) filter (where analysis < $1))::int as "behind"
  from "search_document"
  where "community_id" = $2
  group by "kind"
  order by "kind";
