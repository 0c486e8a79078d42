select (case_study.author_id = $1) as "isMine"
  from "case_study"
  where "case_study"."community_id" = $2
  and "case_study"."case_id" = $3
  and (case_study.state = 'published');
