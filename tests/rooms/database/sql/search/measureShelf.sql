select count(*)::int as "documents", coalesce(round(avg(length)), 0)::int as "meanLength", count(*) || ' ' || coalesce(extract(epoch
  from max(written_at))::text, '') as "mark"
  from "search_document"
  where "community_id" = $1
  and "audience_id" is null;
