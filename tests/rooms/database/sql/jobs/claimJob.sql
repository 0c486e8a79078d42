update "job"
  set "lease_id" = $1, "lease_until" = $2, "attempts" = "attempts" + $3
  where "job_id" = (select "job_id"
  from "job"
  where "died_at" is null
  and "due_at" <= $4
  and "kind" in ($5)
  and ("lease_until" is null or "lease_until" <= $6)
  order by "due_at", "job_id"
  limit $7 for update skip locked)
  returning "job_id" as "jobId", "community_id" as "communityId", "kind", "subject_id" as "subjectId", "every_minutes" as "everyMinutes", "asks", "attempts";
