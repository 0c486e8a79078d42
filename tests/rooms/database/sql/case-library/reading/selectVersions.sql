select "case_version"."version", "case_version"."title", case_version.decided_at as "at"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."state" = $1
  where "case_study"."community_id" = $2
  and "case_study"."case_id" = $3
  and "case_version"."version" >= "case_study"."history_from"
  and (case_study.state = 'published')
  and "case_version"."version" < $4
  order by "case_version"."version" desc
  limit $5;
