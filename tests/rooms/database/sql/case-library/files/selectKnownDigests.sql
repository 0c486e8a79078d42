select distinct "case_version"."digest"
  from "case_version"
  inner join "case_study" on "case_study"."community_id" = "case_version"."community_id"
  and "case_study"."case_id" = "case_version"."case_id"
  where "case_version"."community_id" = $1
  and "case_study"."state" <> $2
  and "case_version"."digest" in ($3);
