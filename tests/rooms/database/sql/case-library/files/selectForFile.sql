select "case_study"."case_id" as "id", "case_study"."evidence", "case_study"."review_by" as "reviewBy", "case_version"."title", "case_version"."situation", "case_version"."tried", "case_version"."happened", "case_version"."learnt", "case_version"."steps", "case_version"."needs", "case_version"."barriers", "case_version"."people", "case_version"."organisations"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $1
  and "case_study"."state" = $2
  and "case_study"."case_id" > $3
  order by "case_study"."case_id"
  limit $4;
