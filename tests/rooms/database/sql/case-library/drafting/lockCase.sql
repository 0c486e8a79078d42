select "state", "evidence", "is_fictional" as "isFictional", "author_id" as "authorId", "published_version" as "publishedVersion", (case_study.author_id = $1) as "isMine"
  from "case_study"
  where "community_id" = $2
  and "case_id" = $3 for update;
