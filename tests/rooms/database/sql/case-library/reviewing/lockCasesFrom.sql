select "case_id" as "id", "author_id" as "authorId"
  from "case_study"
  where "community_id" = $1
  and "source_thread_id" = $2
  order by "case_id" for update;
