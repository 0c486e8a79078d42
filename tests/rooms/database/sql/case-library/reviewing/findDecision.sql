select "case_version"."version", "case_version"."state", "case_version"."revision", "case_version"."decided_by" as "decidedBy", "case_version"."returned_words" as "returned", "case_study"."evidence", "case_study"."review_by" as "reviewBy"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  where "case_study"."community_id" = $1
  and "case_study"."case_id" = $2
  order by "case_version"."version" desc
  limit $3;
