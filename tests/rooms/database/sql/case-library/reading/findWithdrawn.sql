select case when case_study.withdrawn_reason <> 'identifies' then case_version.title end as "title", "case_study"."withdrawn_reason" as "reason", "case_study"."withdrawn_words" as "words", "case_study"."withdrawn_at" as "withdrawnAt"
  from "case_study"
  inner join "case_version" on "case_version"."community_id" = "case_study"."community_id"
  and "case_version"."case_id" = "case_study"."case_id"
  and "case_version"."version" = "case_study"."published_version"
  where "case_study"."community_id" = $1
  and "case_study"."case_id" = $2
  and "case_study"."state" = $3;
